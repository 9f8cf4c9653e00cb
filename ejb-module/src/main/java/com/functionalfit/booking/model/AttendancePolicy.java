package com.functionalfit.booking.model;

import com.functionalfit.schedule.AttendanceMark;

/** What recording attendance changes (rules CHK-3, CHK-5). */
public final class AttendancePolicy {

  private AttendancePolicy() {}

  /** What has to be done with a row. */
  public enum Step {
    /** The row is in the wanted state. */
    SKIP,
    /** Waiting or cancelled rows have no attendance. */
    NOT_BOOKED,
    APPLY
  }

  /**
   * Compares a registration with what is wanted.
   *
   * @param waive whether a no-show shall cost nothing
   */
  public static Step step(Registration registration, AttendanceMark wanted, boolean waive) {
    RegistrationStatus current = registration.status();
    if (!current.takesSeat()) {
      return Step.NOT_BOOKED;
    }
    if (current != target(wanted)) {
      return Step.APPLY;
    }
    boolean waivesNow = wanted == AttendanceMark.NO_SHOW && waive && !registration.isWaived();
    return waivesNow ? Step.APPLY : Step.SKIP;
  }

  private static RegistrationStatus target(AttendanceMark wanted) {
    return switch (wanted) {
      case ATTENDED -> RegistrationStatus.ATTENDED;
      case NO_SHOW -> RegistrationStatus.NO_SHOW;
      case UNMARKED -> RegistrationStatus.BOOKED;
    };
  }
}
