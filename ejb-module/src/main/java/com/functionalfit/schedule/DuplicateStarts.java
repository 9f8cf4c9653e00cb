package com.functionalfit.schedule;

import com.functionalfit.schedule.model.Occurrences.Taken;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A template has one class per start, cancelled ones included (rule CLS-3). */
final class DuplicateStarts {

  private DuplicateStarts() {}

  /** Refuses with DUPLICATE_CLASS naming the classes in the way, when there are any. */
  static void refuse(String title, Collection<Taken> taken) {
    if (!taken.isEmpty()) {
      throw new Refusal(ProblemCode.DUPLICATE_CLASS, Map.of("conflicts", conflicts(title, taken)));
    }
  }

  static List<Conflict> conflicts(String title, Collection<Taken> taken) {
    return taken.stream().map(other -> conflict(title, other)).toList();
  }

  private static Conflict conflict(String title, Taken other) {
    TimeRange time = other.time();
    return new Conflict(
        "template",
        Conflict.BLOCK,
        BusyTime.CLASS,
        other.id(),
        title,
        time.start(),
        time.end(),
        time.length().toMinutes());
  }
}
