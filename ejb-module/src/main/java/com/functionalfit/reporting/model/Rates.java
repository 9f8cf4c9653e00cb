package com.functionalfit.reporting.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ratios as figures show them (rules REP-3, REP-4). */
public final class Rates {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  private Rates() {}

  /** Part of the whole in percent, two decimals; null when the whole is nothing. */
  public static BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }

  /** Minutes as hours, two decimals. */
  public static BigDecimal hours(long minutes) {
    return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
  }
}
