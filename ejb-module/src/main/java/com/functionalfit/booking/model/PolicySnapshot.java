package com.functionalfit.booking.model;

import java.time.Duration;
import java.time.Instant;

/**
 * The cancel rules in force when a place was booked or promoted; later changes of the settings do
 * not touch it (rule CXL-2).
 *
 * @param freeCancelHours hours before the start until which cancelling is free
 * @param lateCancelMode {@link #CHARGE} or {@link #REFUSE}
 * @param freeUntil last free moment, inclusive: start − freeCancelHours
 */
public record PolicySnapshot(int freeCancelHours, String lateCancelMode, Instant freeUntil) {

  public static final String CHARGE = "charge";
  public static final String REFUSE = "refuse";

  public static PolicySnapshot of(int freeCancelHours, String lateCancelMode, Instant startsAt) {
    return new PolicySnapshot(
        freeCancelHours, lateCancelMode, startsAt.minus(Duration.ofHours(freeCancelHours)));
  }

  /** The same rules for a class that starts at another time. */
  public PolicySnapshot startingAt(Instant startsAt) {
    return of(freeCancelHours, lateCancelMode, startsAt);
  }

  public boolean refusesLateCancel() {
    return REFUSE.equals(lateCancelMode);
  }
}
