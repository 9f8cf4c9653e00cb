package com.functionalfit.booking.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When waiting clients are moved up (rules WAIT-4 and WAIT-5).
 *
 * @param cutoff how long before the start promotion ends
 */
public record PromotionWindow(Duration cutoff) {

  /** Whether promotion acts now, and if not, why. */
  public enum State {
    OPEN,
    /** The class has begun. */
    STARTED,
    /** Too close to the start: free seats are open to anybody. */
    CUT_OFF,
    /** Night: the first sweep after its end promotes. */
    QUIET
  }

  /**
   * Decides for one class.
   *
   * @param quietUntil end of the quiet period that holds {@code now}; empty outside quiet hours
   */
  public State stateAt(Instant now, Instant startsAt, Optional<Instant> quietUntil) {
    if (!now.isBefore(startsAt)) {
      return State.STARTED;
    }
    if (!waitingComesFirst(now, startsAt)) {
      return State.CUT_OFF;
    }
    boolean startsAfterTheNight = quietUntil.isPresent() && !startsAt.isBefore(quietUntil.get());
    return startsAfterTheNight ? State.QUIET : State.OPEN;
  }

  /** Whether waiting entries have a claim to free seats: until the cut-off, inclusive. */
  public boolean waitingComesFirst(Instant now, Instant startsAt) {
    return now.isBefore(startsAt) && !now.isAfter(startsAt.minus(cutoff));
  }

  /**
   * Free time to decline after a promotion inside the late window (rule WAIT-6): until the decline
   * time is over or the class starts; null when the promotion came while cancelling is free anyway.
   */
  public static Instant declineUntil(
      PolicySnapshot policy, Duration declineTime, Instant startsAt, Instant now) {
    if (!now.isAfter(policy.freeUntil())) {
      return null;
    }
    Instant end = now.plus(declineTime);
    return end.isBefore(startsAt) ? end : startsAt;
  }
}
