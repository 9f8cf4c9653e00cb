package com.functionalfit.passes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A pass as others see it; total is null when unlimited. */
public record PassView(
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

  /** The pass's type; null for a pass sold by free name. */
  public record TypeRef(long id, String code, String name) {}
}
