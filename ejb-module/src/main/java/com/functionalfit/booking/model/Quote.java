package com.functionalfit.booking.model;

import com.functionalfit.shared.Money;

/**
 * The price told to the client (rule BOOK-6).
 *
 * @param source where the price comes from, e.g. {@code class_default}, or {@code comped}
 * @param priceId null when the price is no row, i.e. fallback and comped
 */
public record Quote(Money entryFee, String source, Long priceId) {

  /** Source of a place given away. */
  public static final String COMPED = "comped";

  public static Quote comped(String currency) {
    return new Quote(Money.zero(currency), COMPED, null);
  }
}
