package com.functionalfit.batch.generation;

import com.functionalfit.schedule.ClassGeneration.Instance;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How far the generation is, as text: readable by every later version.
 *
 * @param last last instance handed out; null when there was none
 */
record GenerationCheckpoint(GenerationSpan span, Instance last) {

  private static final String NONE = "-";

  String toText() {
    return String.join(
        " ",
        span.from().toString(),
        Integer.toString(span.horizonDays()),
        span.templateId() == null ? NONE : span.templateId().toString(),
        last == null ? NONE : Long.toString(last.seriesId()),
        last == null ? NONE : Long.toString(last.templateId()),
        last == null ? NONE : last.startsAt().toString());
  }

  /** Reads a stored checkpoint; null without one. */
  static GenerationCheckpoint read(Serializable stored) {
    if (stored == null) {
      return null;
    }
    String[] parts = stored.toString().split(" ");
    GenerationSpan span =
        new GenerationSpan(
            LocalDate.parse(parts[0]),
            Integer.parseInt(parts[1]),
            NONE.equals(parts[2]) ? null : Long.valueOf(parts[2]));
    Instance last =
        NONE.equals(parts[3])
            ? null
            : new Instance(
                Long.parseLong(parts[3]), Long.parseLong(parts[4]), Instant.parse(parts[5]));
    return new GenerationCheckpoint(span, last);
  }

  /** Whether an instance was handed out by then, in the order of the plan. */
  boolean covers(Instance instance) {
    if (last == null || instance.seriesId() != last.seriesId()) {
      return last != null && instance.seriesId() < last.seriesId();
    }
    return !instance.startsAt().isAfter(last.startsAt());
  }
}
