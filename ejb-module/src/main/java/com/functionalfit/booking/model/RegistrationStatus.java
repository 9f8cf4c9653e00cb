package com.functionalfit.booking.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a registration stands, and the only steps it may take from there. */
public enum RegistrationStatus {
  BOOKED,
  WAITLIST,
  CANCELLED,
  NO_SHOW,
  ATTENDED;

  private static final Map<RegistrationStatus, Set<RegistrationStatus>> STEPS =
      Map.of(
          WAITLIST, EnumSet.of(BOOKED, CANCELLED),
          BOOKED, EnumSet.of(CANCELLED, ATTENDED, NO_SHOW),
          ATTENDED, EnumSet.of(NO_SHOW, BOOKED),
          NO_SHOW, EnumSet.of(ATTENDED, BOOKED),
          CANCELLED, EnumSet.noneOf(RegistrationStatus.class));

  /** Whether the step is in the table. Staying is no step. */
  public boolean canBecome(RegistrationStatus next) {
    return STEPS.get(this).contains(next);
  }

  /** Whether attendance has been recorded. */
  public boolean isAttendance() {
    return this == ATTENDED || this == NO_SHOW;
  }

  /** Whether a seat of the class is taken. */
  public boolean takesSeat() {
    return this == BOOKED || isAttendance();
  }
}
