package com.functionalfit.web.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * A value that may be null has to stand among the values a schema lists; the generator omits it.
 */
public class NullableEnums implements OASFilter {

  @Override
  public Schema filterSchema(Schema schema) {
    List<SchemaType> types = schema.getType();
    List<Object> values = schema.getEnumeration();
    if (types != null
        && types.contains(SchemaType.NULL)
        && values != null
        && values.stream().noneMatch(Objects::isNull)) {
      List<Object> all = new ArrayList<>(values);
      all.add(null);
      schema.setEnumeration(all);
    }
    return schema;
  }
}
