package com.functionalfit.pricing;

import com.functionalfit.pricing.ClassPrices.ResolvedPrice;
import com.functionalfit.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** Resolves what a one-to-one session costs a client and earns its trainer (rule PRICE-2). */
public interface ServicePrices {

  /**
   * The price in force on the session's date.
   *
   * @param clientId null for the technical guest, who always gets the default
   * @return empty when there is none, not even a default
   */
  Optional<ResolvedPrice> find(Long clientId, long serviceTypeId, LocalDate date);

  /** Prices of one client for one service, for any day of a span. */
  @FunctionalInterface
  interface PriceBook {
    /**
     * The price in force on a day.
     *
     * @throws Refusal MISSING_PRICE
     */
    ResolvedPrice get(LocalDate date);
  }

  /** Reads the prices of a span of days at once; both days belong to it. */
  PriceBook open(Long clientId, long serviceTypeId, LocalDate first, LocalDate last);

  /**
   * As {@link #find}.
   *
   * @throws Refusal MISSING_PRICE
   */
  ResolvedPrice get(Long clientId, long serviceTypeId, LocalDate date);
}
