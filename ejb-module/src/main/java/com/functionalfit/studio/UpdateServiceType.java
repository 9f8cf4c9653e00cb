package com.functionalfit.studio;

import com.functionalfit.shared.Patch;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Changes of a service type.
 *
 * @param expectedVersion version the caller saw
 * @param fees new default fees; null to keep the present ones
 */
public record UpdateServiceType(
    long id,
    int expectedVersion,
    Patch<String> code,
    Patch<String> name,
    Patch<String> description,
    Patch<Integer> creditsRequired,
    Patch<Boolean> isActive,
    NewFees fees) {

  /**
   * Both fees, gross.
   *
   * @param validFrom first day; null for today
   */
  public record NewFees(BigDecimal entryFee, BigDecimal trainerFee, LocalDate validFrom) {}
}
