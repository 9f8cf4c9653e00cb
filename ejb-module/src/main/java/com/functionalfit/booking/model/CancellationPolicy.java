package com.functionalfit.booking.model;

import java.time.Duration;
import java.time.Instant;

/**
 * What cancelling costs a client now (rules CXL-2 to CXL-4, WAIT-6, WAIT-7), judged by the snapshot
 * on the registration.
 */
public final class CancellationPolicy {

  /** Longest decline time a promotion can have given (range of promotionDeclineMinutes). */
  private static final Duration LONGEST_DECLINE = Duration.ofHours(4);

  private CancellationPolicy() {}

  /** What a cancel would do. */
  public enum Outcome {
    FREE,
    LATE,
    REFUSED,
    STARTED
  }

  /**
   * The decision with its reason.
   *
   * @param kind what the cancel is recorded as; null when it is not possible
   * @param deadline last free moment, inclusive
   */
  public record Verdict(Outcome outcome, CancelKind kind, Instant deadline) {

    public boolean isPossible() {
      return outcome == Outcome.FREE || outcome == Outcome.LATE;
    }

    public boolean isFree() {
      return outcome == Outcome.FREE;
    }
  }

  /**
   * Judges a cancel by the client.
   *
   * @param registration booked or waiting
   * @param startsAt start of the class as it is now
   */
  public static Verdict judge(Registration registration, Instant startsAt, Instant now) {
    Instant deadline = deadline(registration, startsAt);
    if (!now.isBefore(startsAt)) {
      return new Verdict(Outcome.STARTED, null, deadline);
    }
    if (registration.isWaiting()) {
      return new Verdict(Outcome.FREE, CancelKind.WAITLIST_LEFT, deadline);
    }
    if (!now.isAfter(registration.policy().freeUntil())) {
      return new Verdict(Outcome.FREE, CancelKind.FREE, deadline);
    }
    if (isWithinExtraTime(registration, now)) {
      CancelKind kind = isDeclineTime(registration) ? CancelKind.DECLINED : CancelKind.FREE;
      return new Verdict(Outcome.FREE, kind, deadline);
    }
    return registration.policy().refusesLateCancel()
        ? new Verdict(Outcome.REFUSED, null, deadline)
        : new Verdict(Outcome.LATE, CancelKind.LATE, deadline);
  }

  private static Instant deadline(Registration registration, Instant startsAt) {
    if (registration.isWaiting()) {
      return startsAt;
    }
    Instant free = registration.policy().freeUntil();
    Instant extra = registration.freeCancelUntil();
    return extra != null && extra.isAfter(free) ? extra : free;
  }

  private static boolean isWithinExtraTime(Registration registration, Instant now) {
    Instant extra = registration.freeCancelUntil();
    return extra != null && !now.isAfter(extra);
  }

  /** Extra time comes from a promotion or from the studio moving the class; only one declines. */
  private static boolean isDeclineTime(Registration registration) {
    Instant promotedAt = registration.promotedAt();
    return promotedAt != null
        && !registration.freeCancelUntil().isAfter(promotedAt.plus(LONGEST_DECLINE));
  }
}
