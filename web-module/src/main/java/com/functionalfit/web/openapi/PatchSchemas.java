package com.functionalfit.web.openapi;

import com.functionalfit.shared.Patch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * A field of type {@link Patch} is on the wire its value or null, not an object. The generator
 * describes the class it sees; this puts the value's schema in its place.
 */
public class PatchSchemas implements OASFilter {

  private static final String NAME = Patch.class.getSimpleName();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    Map<String, Schema> schemas = new LinkedHashMap<>(document.getComponents().getSchemas());
    schemas.values().forEach(schema -> unwrapProperties(schema, schemas));
    schemas.keySet().removeIf(name -> isPatch(name, schemas));
    document.getComponents().setSchemas(schemas);
  }

  private static void unwrapProperties(Schema schema, Map<String, Schema> schemas) {
    if (schema.getProperties() == null) {
      return;
    }
    Map<String, Schema> properties = new LinkedHashMap<>();
    schema
        .getProperties()
        .forEach(
            (name, property) -> {
              String target = SchemaNames.target(property);
              properties.put(
                  name,
                  isPatch(target, schemas)
                      ? orNull(schemas.get(target).getProperties().get("value"))
                      : property);
            });
    schema.setProperties(properties);
  }

  private static boolean isPatch(String name, Map<String, Schema> schemas) {
    Schema schema = name == null ? null : schemas.get(name);
    return schema != null
        && name.startsWith(NAME)
        && schema.getProperties() != null
        && schema.getProperties().containsKey("value");
  }

  /** The same schema, with null beside its values. */
  static Schema orNull(Schema value) {
    if (value.getRef() != null) {
      return OASFactory.createSchema()
          .anyOf(List.of(value, OASFactory.createSchema().addType(SchemaType.NULL)));
    }
    List<SchemaType> types = new ArrayList<>(value.getType() == null ? List.of() : value.getType());
    if (!types.isEmpty() && !types.contains(SchemaType.NULL)) {
      types.add(SchemaType.NULL);
    }
    return copyOf(value).type(types.isEmpty() ? null : types);
  }

  private static Schema copyOf(Schema value) {
    Schema copy = OASFactory.createSchema();
    value.getAll().forEach(copy::set);
    return copy;
  }
}
