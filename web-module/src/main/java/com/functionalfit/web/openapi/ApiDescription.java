package com.functionalfit.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** All corrections of the generated description, in their order: the server takes one filter. */
public class ApiDescription implements OASFilter {

  private static final List<OASFilter> CORRECTIONS =
      List.of(new NullableEnums(), new PatchSchemas(), new RequestSchemas(), new AnswerSchemas());

  @Override
  public Schema filterSchema(Schema schema) {
    Schema corrected = schema;
    for (OASFilter correction : CORRECTIONS) {
      corrected = correction.filterSchema(corrected);
    }
    return corrected;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    CORRECTIONS.forEach(correction -> correction.filterOpenAPI(document));
  }
}
