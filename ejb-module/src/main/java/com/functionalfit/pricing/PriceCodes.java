package com.functionalfit.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Price codes of clients: what a kind of one-to-one session costs one of them (rule IMP-3). Every
 * method needs the caller's transaction, and the caller's own access rule: it asks for none.
 */
public interface PriceCodes {

  /** Fees in the studio's currency, at least 0. */
  record Fees(BigDecimal entryFee, BigDecimal trainerFee) {}

  /** Whether the client has no price code in force on the day, or one with other fees. */
  boolean isNew(long clientId, long serviceTypeId, Fees fees, LocalDate day);

  /**
   * Makes the fees those of the client from a day on; a price code in the way ends the day before
   * (rule PRICE-6).
   *
   * @param source where the price comes from, e.g. import
   * @return id of the new price
   */
  long replace(long clientId, long serviceTypeId, Fees fees, LocalDate from, String source);
}
