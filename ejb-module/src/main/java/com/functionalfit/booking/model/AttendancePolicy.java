package com.functionalfit.booking.model;

import java.time.Duration;
import java.time.Instant;

/** When attendance may be recorded, and what recording changes (rules CHK-1, CHK-3, CHK-5). */
public final class AttendancePolicy {

  /** Attended may be recorded this long before the start. */
  private static final Duration EARLY_ARRIVAL = Duration.ofMinutes(60);

  private AttendancePolicy() {}

  /** What a row of a check-in asks for. */
  public enum Wanted {
    ATTENDED,
    NO_SHOW,
    /** Not marked: back to booked. */
    UNMARKED
  }

  /** What has to be done with a row. */
  public enum Step {
    /** The row is in the wanted state. */
    SKIP,
    /** Waiting or cancelled rows have no attendance. */
    NOT_BOOKED,
    APPLY
  }

  /** First moment the wanted mark may be recorded; corrections back to unmarked are always open. */
  public static Instant opensAt(Wanted wanted, Instant startsAt) {
    return switch (wanted) {
      case ATTENDED -> startsAt.minus(EARLY_ARRIVAL);
      case NO_SHOW -> startsAt;
      case UNMARKED -> Instant.MIN;
    };
  }

  /**
   * Compares a registration with what is wanted.
   *
   * @param waive whether a no-show shall cost nothing
   */
  public static Step step(Registration registration, Wanted wanted, boolean waive) {
    RegistrationStatus current = registration.status();
    if (!current.takesSeat()) {
      return Step.NOT_BOOKED;
    }
    if (current != target(wanted)) {
      return Step.APPLY;
    }
    boolean waivesNow = wanted == Wanted.NO_SHOW && waive && !registration.isWaived();
    return waivesNow ? Step.APPLY : Step.SKIP;
  }

  private static RegistrationStatus target(Wanted wanted) {
    return switch (wanted) {
      case ATTENDED -> RegistrationStatus.ATTENDED;
      case NO_SHOW -> RegistrationStatus.NO_SHOW;
      case UNMARKED -> RegistrationStatus.BOOKED;
    };
  }
}
