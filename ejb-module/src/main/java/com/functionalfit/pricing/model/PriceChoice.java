package com.functionalfit.pricing.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of several prices applies (rules PRICE-2 to PRICE-4): the most special one of the day. */
public final class PriceChoice {

  private static final Comparator<Price> MOST_SPECIAL =
      Comparator.comparing(Price::reach).thenComparing(Price::validFrom, Comparator.reverseOrder());

  private PriceChoice() {}

  /** The price in force on the day of the session; empty when none of them is. */
  public static Optional<Price> choose(Collection<Price> candidates, LocalDate sessionDate) {
    return candidates.stream().filter(price -> price.isInForce(sessionDate)).min(MOST_SPECIAL);
  }
}
