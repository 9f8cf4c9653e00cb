package com.functionalfit.pricing;

import com.functionalfit.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Resolves what a class costs a client and earns its trainer (rules PRICE-3 to PRICE-5). */
public interface ClassPrices {

  /**
   * A resolved price.
   *
   * @param source client_occurrence, client_template, class_default or fallback
   * @param priceId null for the fallback
   */
  record ResolvedPrice(Money entryFee, Money trainerFee, String source, Long priceId) {}

  /**
   * The price in force on the session's date; empty when there is none anywhere (MISSING_PRICE).
   */
  Optional<ResolvedPrice> find(long clientId, long occurrenceId, long templateId, LocalDate date);
}
