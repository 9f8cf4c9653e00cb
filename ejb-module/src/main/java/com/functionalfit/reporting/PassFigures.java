package com.functionalfit.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pass on a dashboard; field names are those of the API's shared shape.
 *
 * @param type null for a pass without type
 * @param totalCredits null when unlimited
 */
public record PassFigures(
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

  /** The pass type. */
  @Schema(name = "PassFiguresType")
  public record TypeRef(long id, String name) {}
}
