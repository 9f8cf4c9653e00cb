package com.functionalfit.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price as others see it; no owner means everybody. */
public record PriceView(
    long id,
    Target target,
    @Schema(nullable = true) Owner owner,
    @Schema(nullable = true) String label,
    BigDecimal entryFee,
    BigDecimal trainerFee,
    String currency,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validUntil,
    boolean isActive,
    @Schema(enumeration = {"manual", "import", "promotion", "default"}) String source,
    int version) {

  /** What the price is for: kind is serviceType, template or occurrence. */
  @Schema(name = "PriceTarget")
  public record Target(
      @Schema(enumeration = {"serviceType", "template", "occurrence"}) String kind,
      long id,
      String name) {}

  /** Whose price it is: kind is client or staff. */
  @Schema(name = "PriceOwner")
  public record Owner(
      @Schema(enumeration = {"client", "staff"}) String kind, long id, String name) {}
}
