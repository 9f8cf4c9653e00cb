package com.functionalfit.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads text trimmed; what is empty then is null. Numbers and booleans are no text. */
final class TrimmedText extends StdDeserializer<String> {

  private static final long serialVersionUID = 1L;

  TrimmedText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    String text = parser.getText().strip();
    return text.isEmpty() ? null : text;
  }
}
