package com.functionalfit.web.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.json.OptionalBody;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of a start or restart: {@code {"parameters": {"from": "2026-03-01", "dryRun": true}}}.
 * Values are JSON text, numbers or booleans; the job's own rules say which.
 */
record BatchParameters(
    @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            additionalProperties = Schema.True.class)
        Map<String, JsonNode> parameters) {

  /**
   * Parameters as text; a missing body or a null value gives none.
   *
   * @throws IOException for a body that is no JSON or holds something else
   */
  static Map<String, String> read(byte[] json) throws IOException {
    return toText(OptionalBody.read(json, BatchParameters.class, new BatchParameters(Map.of())));
  }

  private static Map<String, String> toText(BatchParameters body) {
    Map<String, String> texts = new TreeMap<>();
    if (body.parameters() != null) {
      body.parameters()
          .forEach(
              (name, value) -> {
                if (value != null && !value.isNull()) {
                  texts.put(name, text(name, value));
                }
              });
    }
    return texts;
  }

  private static String text(String name, JsonNode value) {
    if (!value.isValueNode()) {
      throw Refusal.invalid("parameters." + name, FieldError.FORMAT);
    }
    return value.asText().strip();
  }
}
