package com.functionalfit.web.openapi;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which named schemas bodies are made of, directly and through others. */
final class SchemaNames {

  private static final String REFERENCE = "#/components/schemas/";

  private final Map<String, Schema> schemas;
  private final Set<String> found = new TreeSet<>();

  private SchemaNames(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** What the bodies of requests are made of. */
  static Set<String> asked(OpenAPI document) {
    return names(
        document,
        operation ->
            operation.getRequestBody() == null
                ? Stream.of()
                : schemas(operation.getRequestBody().getContent()));
  }

  /** What the bodies of answers are made of. */
  static Set<String> answered(OpenAPI document) {
    return names(
        document,
        operation ->
            operation.getResponses().getAPIResponses().values().stream()
                .flatMap(response -> schemas(response.getContent())));
  }

  private static Set<String> names(
      OpenAPI document, Function<Operation, Stream<Schema>> schemasOf) {
    SchemaNames names = new SchemaNames(document.getComponents().getSchemas());
    document.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .flatMap(schemasOf)
        .forEach(names::follow);
    return names.found;
  }

  private static Stream<Schema> schemas(Content content) {
    return content == null || content.getMediaTypes() == null
        ? Stream.of()
        : content.getMediaTypes().values().stream().map(MediaType::getSchema);
  }

  /** The name a schema refers to; null when it describes itself. */
  static String target(Schema schema) {
    String reference = schema.getRef();
    return reference != null && reference.startsWith(REFERENCE)
        ? reference.substring(REFERENCE.length())
        : null;
  }

  private void follow(Schema schema) {
    if (schema == null) {
      return;
    }
    String name = target(schema);
    if (name != null && schemas.containsKey(name) && found.add(name)) {
      follow(schemas.get(name));
    }
    follow(schema.getItems());
    follow(schema.getAdditionalPropertiesSchema());
    followAll(schema.getAllOf());
    followAll(schema.getAnyOf());
    followAll(schema.getOneOf());
    if (schema.getProperties() != null) {
      followAll(schema.getProperties().values());
    }
  }

  private void followAll(Collection<Schema> parts) {
    if (parts != null) {
      parts.forEach(this::follow);
    }
  }
}
