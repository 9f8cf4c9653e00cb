package com.functionalfit.schedule;

import com.functionalfit.schedule.model.Occurrences.Upcoming;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import java.util.List;
import java.util.Map;

/** Refuses to remove what future classes need (rules USER-5, REF-1, CLS-10). */
final class FutureClasses {

  private static final int LISTED = 20;

  private FutureClasses() {}

  /** Refuses with HAS_FUTURE_SESSIONS, counts and the first 20, when there are any. */
  static void refuse(String resource, List<Upcoming> classes) {
    if (classes.isEmpty()) {
      return;
    }
    List<Conflict> first =
        classes.stream().limit(LISTED).map(each -> conflict(resource, each)).toList();
    Map<String, Object> counts = Map.of("futureEvents", 0, "futureClasses", classes.size());
    throw new Refusal(
        ProblemCode.HAS_FUTURE_SESSIONS,
        Map.of(
            "futureEvents",
            0,
            "futureClasses",
            classes.size(),
            "counts",
            counts,
            "conflicts",
            first));
  }

  private static Conflict conflict(String resource, Upcoming each) {
    return new Conflict(
        resource,
        Conflict.BLOCK,
        BusyTime.CLASS,
        each.id(),
        each.title(),
        each.time().start(),
        each.time().end(),
        each.time().length().toMinutes());
  }
}
