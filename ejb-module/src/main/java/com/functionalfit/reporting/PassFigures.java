package com.functionalfit.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A pass on a dashboard; field names are those of the API's shared shape.
 *
 * @param type null for a pass without type
 * @param totalCredits null when unlimited
 */
public record PassFigures(
    long id,
    long clientId,
    TypeRef type,
    String name,
    boolean unlimited,
    Integer totalCredits,
    int creditsAvailable,
    int creditsHeld,
    LocalDate validFrom,
    LocalDate validUntil,
    String status,
    String source,
    BigDecimal price,
    String currency,
    Instant purchasedAt,
    int version) {

  /** The pass type. */
  public record TypeRef(long id, String name) {}
}
