package com.functionalfit.accounts;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a statement.
 *
 * @param openAmount of a charge what is still open; null otherwise
 * @param purpose what a charge is for; null when nothing is named
 */
public record AccountEntryView(
    long id,
    String type,
    BigDecimal amount,
    String currency,
    String method,
    BigDecimal openAmount,
    Purpose purpose,
    String reason,
    Instant occurredAt,
    Actor actor) {

  /** What a charge is for. */
  @Schema(name = "AccountPurpose")
  public record Purpose(
      @Schema(enumeration = {"registration", "eventGuest", "pass"}) String kind, long id) {}

  /** Who posted it. */
  @Schema(name = "AccountActor")
  public record Actor(long id, String name) {}
}
