package com.functionalfit.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A price as others see it; no owner means everybody. */
public record PriceView(
    long id,
    Target target,
    Owner owner,
    String label,
    BigDecimal entryFee,
    BigDecimal trainerFee,
    String currency,
    LocalDate validFrom,
    LocalDate validUntil,
    boolean isActive,
    String source,
    int version) {

  /** What the price is for: kind is serviceType, template or occurrence. */
  public record Target(String kind, long id, String name) {}

  /** Whose price it is: kind is client or staff. */
  public record Owner(String kind, long id, String name) {}
}
