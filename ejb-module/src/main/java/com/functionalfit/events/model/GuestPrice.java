package com.functionalfit.events.model;

import com.functionalfit.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The price told at planning, as stored with the guest (rule EVT-4). */
@Embeddable
public class GuestPrice {

  @Column(name = "quoted_entry_fee", nullable = false)
  private BigDecimal entryFee;

  @Column(name = "quoted_trainer_fee", nullable = false)
  private BigDecimal trainerFee;

  @Column(nullable = false, columnDefinition = "char(3)")
  private String currency;

  @Column(name = "price_source", nullable = false)
  private String source;

  @Column(name = "price_id")
  private Long priceId;

  protected GuestPrice() {}

  /**
   * A price.
   *
   * @param source as pricing names it
   * @param priceId row it comes from; null when it comes from none
   */
  public GuestPrice(Money entryFee, Money trainerFee, String source, Long priceId) {
    this.entryFee = entryFee.amount();
    this.trainerFee = trainerFee.amount();
    this.currency = entryFee.currency();
    this.source = source;
    this.priceId = priceId;
  }

  public Money entryFee() {
    return new Money(entryFee, currency);
  }

  public Money trainerFee() {
    return new Money(trainerFee, currency);
  }

  public String source() {
    return source;
  }

  public Long priceId() {
    return priceId;
  }
}
