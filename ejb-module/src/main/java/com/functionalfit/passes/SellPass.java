package com.functionalfit.passes;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Sells a pass by its type, or by an admin's free description.
 *
 * @param passTypeId null when described freely
 * @param price null for the type's price
 * @param validFrom null for today
 * @param payment null when nothing is paid now
 * @param custom null when sold by type
 */
public record SellPass(
    long clientId,
    Long passTypeId,
    BigDecimal price,
    LocalDate validFrom,
    Payment payment,
    Custom custom) {

  /** Money paid at the desk. */
  public record Payment(BigDecimal amount, String method) {}

  /** A free description; null credits mean unlimited. */
  public record Custom(String name, Integer credits, int validityDays) {}
}
