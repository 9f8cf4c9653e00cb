package com.functionalfit.booking.model;

import com.functionalfit.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The price told to the client, as stored with the registration. */
@Embeddable
class QuotedPrice {

  @Column(name = "quoted_entry_fee")
  private BigDecimal entryFee;

  @Column(nullable = false, columnDefinition = "char(3)")
  private String currency;

  @Column(name = "price_source")
  private String source;

  @Column(name = "price_id")
  private Long priceId;

  protected QuotedPrice() {}

  QuotedPrice(Quote quote) {
    this.entryFee = quote.entryFee().amount();
    this.currency = quote.entryFee().currency();
    this.source = quote.source();
    this.priceId = quote.priceId();
  }

  Money entryFee() {
    return new Money(entryFee, currency);
  }

  String source() {
    return source;
  }

  Long priceId() {
    return priceId;
  }
}
