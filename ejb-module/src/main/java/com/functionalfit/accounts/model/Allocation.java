package com.functionalfit.accounts.model;

import com.functionalfit.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** Money of one entry used for another; a negative amount undoes an earlier one. Append-only. */
@Entity
@Table(name = "account_allocations")
public class Allocation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "credit_entry_id", nullable = false)
  private Long creditEntryId;

  @Column(name = "charge_entry_id", nullable = false)
  private Long chargeEntryId;

  @Column(nullable = false)
  private BigDecimal amount;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  protected Allocation() {}

  /** Uses part of a credit entry for a charge. */
  public Allocation(long creditEntryId, long chargeEntryId, Money amount, Instant now) {
    this.creditEntryId = creditEntryId;
    this.chargeEntryId = chargeEntryId;
    this.amount = amount.amount();
    this.createdAt = now;
  }

  public Long id() {
    return id;
  }

  public Long creditEntryId() {
    return creditEntryId;
  }

  public Long chargeEntryId() {
    return chargeEntryId;
  }

  public BigDecimal amount() {
    return amount;
  }
}
