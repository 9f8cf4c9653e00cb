package com.functionalfit.passes;

import java.time.Instant;

/** A line of the credit ledger; a null actor is the system. */
public record CreditEntryView(
    long id,
    String type,
    int credits,
    int availableDelta,
    int heldDelta,
    int availableAfter,
    int heldAfter,
    Long registrationId,
    Long eventGuestId,
    Long reversesId,
    Actor actor,
    String reason,
    Instant createdAt) {

  /** Who did it. */
  public record Actor(long id, String name) {}
}
