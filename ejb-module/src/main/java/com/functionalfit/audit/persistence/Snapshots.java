package com.functionalfit.audit.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of a thing before and after a change.
 *
 * @param before null for a creation
 * @param after null for a deletion
 */
record Snapshots(Map<String, Object> before, Map<String, Object> after) {

  private static final int LONGEST = 255;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  /** Reads what the writer stored besides personal values. */
  static Snapshots ofFacts(String facts) {
    Map<String, Map<String, Object>> both =
        read(facts, new TypeReference<Map<String, Map<String, Object>>>() {});
    return new Snapshots(both.get("before"), both.get("after"));
  }

  static List<String> words(String json) {
    return read(json, new TypeReference<List<String>>() {});
  }

  /** The same with the personal values added; null where there are none. */
  Snapshots with(String personalBefore, String personalAfter) {
    return new Snapshots(joined(before, personalBefore), joined(after, personalAfter));
  }

  /** The client the values name, as it was last. */
  Optional<Long> clientId() {
    return Stream.of(after, before)
        .filter(Objects::nonNull)
        .map(values -> values.get("clientId"))
        .filter(Number.class::isInstance)
        .map(id -> ((Number) id).longValue())
        .findFirst();
  }

  /** The changed values in one line, cut to {@value #LONGEST} characters. */
  String summary(List<String> changedFields) {
    String text =
        changedFields.stream()
            .map(this::change)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private String change(String field) {
    Object was = before == null ? null : before.get(field);
    Object is = after == null ? null : after.get(field);
    if (was == null && is == null) {
      return null; // a personal value: it is not in the facts
    }
    if (before == null || after == null) {
      return field + ": " + (before == null ? is : was);
    }
    return field
        + ": "
        + Objects.requireNonNullElse(was, "–")
        + " → "
        + Objects.requireNonNullElse(is, "–");
  }

  private static Map<String, Object> joined(Map<String, Object> facts, String personal) {
    if (personal == null) {
      return facts;
    }
    Map<String, Object> all = facts == null ? new LinkedHashMap<>() : new LinkedHashMap<>(facts);
    all.putAll(read(personal, VALUES));
    return all;
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An audit entry holds something else than JSON", e);
    }
  }
}
