package com.functionalfit.studio;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The default fees of service types, which are rows of the price table (rule PRICE-9). Implemented
 * by pricing, as a bean that acts in the caller's transaction.
 */
public interface DefaultPrices {

  /**
   * Fees for everybody.
   *
   * @param entryFee gross, at least 0
   * @param trainerFee gross, at least 0
   * @param currency HUF, EUR or USD
   * @param validFrom first day
   */
  record Fees(BigDecimal entryFee, BigDecimal trainerFee, String currency, LocalDate validFrom) {}

  /**
   * Makes these the default fees from their first day on; an earlier default ends the day before.
   */
  void setDefault(long serviceTypeId, Fees fees);

  /**
   * Gives every client with an account, who has none for this service type, a price code equal to
   * the fees.
   *
   * @return how many were made
   */
  int generatePriceCodes(long serviceTypeId, Fees fees);
}
