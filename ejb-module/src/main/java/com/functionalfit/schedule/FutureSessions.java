package com.functionalfit.schedule;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Refuses to remove what future sessions need (rules USER-5, REF-1, CLS-10). */
final class FutureSessions {

  private static final int LISTED = 20;

  private FutureSessions() {}

  /** Refuses with HAS_FUTURE_SESSIONS, counts and the first 20, when there are any. */
  static void refuse(String resource, List<UpcomingSession> sessions) {
    if (sessions.isEmpty()) {
      return;
    }
    List<Conflict> first =
        sessions.stream()
            .sorted(Comparator.comparing(each -> each.time().start()))
            .limit(LISTED)
            .map(each -> conflict(resource, each))
            .toList();
    long events = count(BusyTime.EVENT, sessions);
    long classes = count(BusyTime.CLASS, sessions);
    throw new Refusal(
        ProblemCode.HAS_FUTURE_SESSIONS,
        Map.of(
            "futureEvents",
            events,
            "futureClasses",
            classes,
            "counts",
            Map.of("futureEvents", events, "futureClasses", classes),
            "conflicts",
            first));
  }

  private static long count(String kind, List<UpcomingSession> sessions) {
    return sessions.stream().filter(each -> kind.equals(each.kind())).count();
  }

  private static Conflict conflict(String resource, UpcomingSession each) {
    return new Conflict(
        resource,
        Conflict.BLOCK,
        each.kind(),
        each.id(),
        each.title(),
        each.time().start(),
        each.time().end(),
        each.time().length().toMinutes());
  }
}
