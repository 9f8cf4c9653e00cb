package com.functionalfit.passes;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the credit ledger; a null actor is the system. */
public record CreditEntryView(
    long id,
    @Schema(enumeration = {"GRANT", "HOLD", "RELEASE", "CONSUME", "REFUND", "EXPIRE", "ADJUST"})
        String type,
    int credits,
    int availableDelta,
    int heldDelta,
    int availableAfter,
    int heldAfter,
    @Schema(nullable = true) Long registrationId,
    @Schema(nullable = true) Long eventGuestId,
    @Schema(nullable = true) Long reversesId,
    @Schema(nullable = true) Actor actor,
    String reason,
    Instant createdAt) {

  /** Who did it. */
  @Schema(name = "CreditActor")
  public record Actor(long id, String name) {}
}
