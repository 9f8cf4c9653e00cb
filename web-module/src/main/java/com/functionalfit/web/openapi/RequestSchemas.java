package com.functionalfit.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A field that a request may leave out may be null as well. */
public class RequestSchemas implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    Set<String> names = SchemaNames.asked(document);
    names.removeAll(SchemaNames.answered(document));
    names.forEach(name -> allowNull(schemas.get(name)));
  }

  private static void allowNull(Schema schema) {
    if (schema.getProperties() == null) {
      return;
    }
    List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
    Map<String, Schema> properties = new LinkedHashMap<>();
    schema
        .getProperties()
        .forEach(
            (name, property) ->
                properties.put(
                    name, required.contains(name) ? property : PatchSchemas.orNull(property)));
    schema.setProperties(properties);
  }
}
