package com.functionalfit.passes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pass as others see it; total is null when unlimited. */
public record PassView(
    long id,
    long clientId,
    @Schema(nullable = true) TypeRef type,
    String name,
    boolean unlimited,
    @Schema(nullable = true) Integer totalCredits,
    int creditsAvailable,
    int creditsHeld,
    LocalDate validFrom,
    LocalDate validUntil,
    @Schema(enumeration = {"active", "depleted", "expired", "suspended"}) String status,
    @Schema(enumeration = {"manual", "woocommerce", "stripe"}) String source,
    BigDecimal price,
    String currency,
    Instant purchasedAt,
    int version) {

  /** The pass's type; null for a pass sold by free name. */
  @Schema(name = "PassTypeRef")
  public record TypeRef(long id, String code, String name) {}
}
