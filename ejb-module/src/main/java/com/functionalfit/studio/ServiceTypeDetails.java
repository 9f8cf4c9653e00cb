package com.functionalfit.studio;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service type as people manage it.
 *
 * @param currentPrice default price valid today; null when there is none
 */
public record ServiceTypeDetails(
    long id,
    String code,
    String name,
    @Schema(nullable = true) String description,
    int creditsRequired,
    boolean isActive,
    @Schema(nullable = true) CurrentPrice currentPrice,
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
      @Schema(nullable = true) LocalDate validUntil) {}

  ServiceTypeDetails withPrice(CurrentPrice price) {
    return new ServiceTypeDetails(
        id, code, name, description, creditsRequired, isActive, price, version);
  }
}
