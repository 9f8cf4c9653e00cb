package com.functionalfit.studio;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A service type as people manage it.
 *
 * @param currentPrice default price valid today; null when there is none
 */
public record ServiceTypeDetails(
    long id,
    String code,
    String name,
    String description,
    int creditsRequired,
    boolean isActive,
    CurrentPrice currentPrice,
    int version) {

  /**
   * Default fees, for everybody.
   *
   * @param validUntil last day; null without end
   */
  public record CurrentPrice(
      long id,
      BigDecimal entryFee,
      BigDecimal trainerFee,
      String currency,
      LocalDate validFrom,
      LocalDate validUntil) {}

  ServiceTypeDetails withPrice(CurrentPrice price) {
    return new ServiceTypeDetails(
        id, code, name, description, creditsRequired, isActive, price, version);
  }
}
