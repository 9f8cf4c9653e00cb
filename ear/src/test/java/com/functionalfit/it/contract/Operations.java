package com.functionalfit.it.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Upload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The operations of the served API description, so that a new one is tested without being named.
 */
final class Operations {

  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private final JsonNode document;

  private Operations(JsonNode document) {
    this.document = document;
  }

  static Operations read() {
    return new Operations(
        Api.anonymous().with("Accept", "application/json").get("/openapi").expect(200).body());
  }

  /**
   * One operation.
   *
   * @param path with its parameters in braces
   * @param body schema of the body; missing when it takes none
   */
  record Operation(
      String method, String path, JsonNode body, boolean isForm, List<String> queryParameters) {

    /** Calls it at a path with the least it takes. */
    Answer call(Api caller, String calledPath) {
      return isForm
          ? Upload.sendEmpty(caller, calledPath)
          : caller.send(method, calledPath, takesBody() ? Map.of() : null);
    }

    boolean takesBody() {
      return !body.isMissingNode();
    }

    /** The path with every parameter set to one value. */
    String at(String value) {
      return path.replaceAll("\\{[^}]+}", value);
    }

    boolean hasPathParameter() {
      return path.contains("{");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  List<Operation> all() {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.at("/paths").properties()) {
      for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
        String method = entry.getKey().toUpperCase(Locale.ROOT);
        if (METHODS.contains(method)) {
          all.add(operation(method, path.getKey(), entry.getValue()));
        }
      }
    }
    return all;
  }

  /** Properties of a body by name, references followed; empty when it is described as any JSON. */
  Map<String, JsonNode> properties(Operation operation) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    resolved(operation.body())
        .at("/properties")
        .properties()
        .forEach(entry -> properties.put(entry.getKey(), resolved(entry.getValue())));
    return properties;
  }

  private Operation operation(String method, String path, JsonNode node) {
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : node.path("parameters")) {
      JsonNode one = resolved(parameter);
      if ("query".equals(one.path("in").asText())) {
        query.add(one.path("name").asText());
      }
    }
    JsonNode schema = node.at("/requestBody/content/application~1json/schema");
    boolean isForm = node.at("/requestBody/content").has("multipart/form-data");
    return new Operation(method, path, schema, isForm, query);
  }

  /** Follows references, also one that stands alone in allOf, anyOf or oneOf. */
  private JsonNode resolved(JsonNode node) {
    JsonNode found = node;
    while (true) {
      JsonNode next = MissingNode.getInstance();
      if (found.has("$ref")) {
        next = document.at(found.get("$ref").asText().substring(1));
      }
      for (String word : List.of("allOf", "anyOf", "oneOf")) {
        for (JsonNode part : found.path(word)) {
          if (next.isMissingNode() && part.has("$ref")) {
            next = part;
          }
        }
      }
      if (next.isMissingNode()) {
        return found;
      }
      found = next;
    }
  }
}
