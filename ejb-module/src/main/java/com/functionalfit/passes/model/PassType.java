package com.functionalfit.passes.model;

import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A kind of pass the studio sells. */
@Entity
@Table(name = "pass_types")
public class PassType extends Stamped {

  @Column(nullable = false)
  private String code;

  @Column(nullable = false)
  private String name;

  private Integer credits;

  @Column(name = "validity_days", nullable = false)
  private int validityDays;

  @Column(nullable = false)
  private BigDecimal price;

  @Column(nullable = false)
  private String currency;

  @Column(name = "is_active", nullable = false)
  private boolean active;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  protected PassType() {}

  /** A new type on sale; null credits mean unlimited. */
  public PassType(String code, String name, Integer credits, int validityDays, Money price) {
    this.code = code;
    describe(name, credits, validityDays);
    price(price);
    this.active = true;
  }

  /** Changes what is sold from now on; passes already sold keep what they have. */
  public final void describe(String newName, Integer newCredits, int newValidityDays) {
    this.name = newName;
    this.credits = newCredits;
    this.validityDays = newValidityDays;
  }

  public final void price(Money newPrice) {
    this.price = newPrice.amount();
    this.currency = newPrice.currency();
  }

  public void recode(String newCode) {
    code = newCode;
  }

  public void activate(boolean on) {
    active = on;
  }

  /** Takes the type away; history still shows its name. */
  public void delete(Instant now) {
    active = false;
    deletedAt = now;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** Credits; null when unlimited. */
  public Integer credits() {
    return credits;
  }

  public int validityDays() {
    return validityDays;
  }

  public Money price() {
    return new Money(price, currency);
  }

  public boolean isActive() {
    return active;
  }

  public boolean isDeleted() {
    return deletedAt != null;
  }
}
