package com.functionalfit.web.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What the server answers with has every field, null where there is no value: marks all of them as
 * required. What it is asked with is the business of {@link RequestSchemas}.
 */
public class AnswerSchemas implements OASFilter {

  /** Mark on a record: its fields that not every caller gets. It does not reach the description. */
  public static final String ABSENT = "x-may-be-absent";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    Set<String> names = SchemaNames.answered(document);
    names.removeAll(SchemaNames.asked(document));
    names.forEach(name -> requireAll(schemas.get(name)));
  }

  private static void requireAll(Schema schema) {
    if (schema.getProperties() != null) {
      List<String> required = new ArrayList<>(schema.getProperties().keySet());
      required.removeAll(takeMark(schema));
      schema.setRequired(required);
    }
  }

  /** The fields that may be absent; the mark is taken off. */
  private static List<String> takeMark(Schema schema) {
    if (schema.getExtensions() == null || !schema.getExtensions().containsKey(ABSENT)) {
      return List.of();
    }
    Map<String, Object> others = new HashMap<>(schema.getExtensions());
    String fields = (String) others.remove(ABSENT);
    schema.setExtensions(others.isEmpty() ? null : others);
    return List.of(fields.split(","));
  }
}
