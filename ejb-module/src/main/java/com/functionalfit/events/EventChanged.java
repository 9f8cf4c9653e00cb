package com.functionalfit.events;

import java.time.Instant;
import java.util.List;

/**
 * An event was changed. Fired in the transaction of the change.
 *
 * @param before what those who come knew
 * @param after what holds now
 * @param addedGuestIds ids of new guests
 * @param removedClientIds clients who are not expected any more
 */
public record EventChanged(
    long eventId,
    State before,
    State after,
    List<Long> addedGuestIds,
    List<Long> removedClientIds) {

  /** What matters to those who come (rule EVT-10). */
  public record State(
      Instant startsAt, Instant endsAt, long roomId, long staffId, Long serviceTypeId) {}

  /** Whether those who come must be told. */
  public boolean concernsGuests() {
    return !before.equals(after);
  }
}
