package com.functionalfit.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.functionalfit.shared.Patch;
import java.io.IOException;

/** Keeps the difference between a field that is missing and one that is null. */
final class PatchDeserializer extends StdDeserializer<Patch<?>> implements ContextualDeserializer {

  private static final long serialVersionUID = 1L;

  private final JavaType content;

  PatchDeserializer() {
    this(null);
  }

  private PatchDeserializer(JavaType content) {
    super(Patch.class);
    this.content = content;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    JavaType patchType = property == null ? context.getContextualType() : property.getType();
    return new PatchDeserializer(patchType.containedTypeOrUnknown(0));
  }

  @Override
  public Patch<?> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return Patch.of(context.readValue(parser, content));
  }

  @Override
  public Patch<?> getNullValue(DeserializationContext context) {
    return Patch.of(null);
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return Patch.absent();
  }
}
