package com.functionalfit.batch.generation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.schedule.ClassGeneration.Outcome;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a generation did so far. Its JSON is also a step note: done, total, written, skipped and
 * message.
 *
 * @param reasons skipped instances by reason
 * @param listed the first 200 skipped ones, in words
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GenerationReport(
    long done, Long total, long written, Map<String, Long> reasons, List<String> listed) {

  private static final int MAX_LISTED = 200;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final GenerationReport EMPTY =
      new GenerationReport(0, null, 0, Map.of(), List.of());

  /** The report a step left; an empty one when it left none. */
  static GenerationReport read(Serializable stored) {
    try {
      return stored == null ? EMPTY : MAPPER.readValue(stored.toString(), GenerationReport.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored report cannot be read", e);
    }
  }

  String toJson() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A report cannot be written", e);
    }
  }

  GenerationReport plus(List<Outcome> outcomes, Long all) {
    long created = outcomes.stream().filter(Outcome::isCreated).count();
    Map<String, Long> byReason = new TreeMap<>(reasons);
    List<String> words = new ArrayList<>(listed);
    for (Outcome outcome : outcomes) {
      if (!outcome.isCreated()) {
        byReason.merge(outcome.status(), 1L, Long::sum);
        if (words.size() < MAX_LISTED) {
          words.add(inWords(outcome));
        }
      }
    }
    return new GenerationReport(done + outcomes.size(), all, written + created, byReason, words);
  }

  /** Skipped instances; part of the step note. */
  @JsonProperty
  long skipped() {
    return reasons.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Counts and the listed ones; part of the step note. */
  @JsonProperty
  String message() {
    String list = listed.isEmpty() ? "" : ": " + String.join("; ", listed);
    return summary() + list;
  }

  /** Counts in one line. */
  String summary() {
    String why =
        reasons.entrySet().stream()
            .map(reason -> reason.getKey() + " " + reason.getValue())
            .collect(Collectors.joining(", "));
    return "created %d, skipped %d%s"
        .formatted(written, skipped(), why.isEmpty() ? "" : " (" + why + ")");
  }

  private static String inWords(Outcome outcome) {
    return "series %d %s %s"
        .formatted(outcome.instance().seriesId(), outcome.instance().startsAt(), outcome.status());
  }
}
