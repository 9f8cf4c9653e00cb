package com.functionalfit.passes.model;

import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Prepaid credits of one client with a last day.
 *
 * <p>Life: active ⇄ depleted (nothing available, nothing held); active or depleted → expired after
 * the last day, and back when extended; active ⇄ suspended by an admin. The two credit counters
 * change only by the verbs below, each of which answers the {@link Movement} that must be written
 * to the ledger with it.
 */
@Entity
@Table(name = "passes")
public class Pass extends Stamped {

  public static final String ACTIVE = "active";
  public static final String DEPLETED = "depleted";
  public static final String EXPIRED = "expired";
  public static final String SUSPENDED = "suspended";

  @Column(name = "client_id", nullable = false, updatable = false)
  private Long clientId;

  @Column(name = "pass_type_id", updatable = false)
  private Long passTypeId;

  @Column(nullable = false)
  private String name;

  @Column(name = "total_credits")
  private Integer totalCredits;

  @Column(name = "credits_available", nullable = false)
  private int creditsAvailable;

  @Column(name = "credits_held", nullable = false)
  private int creditsHeld;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until", nullable = false)
  private LocalDate validUntil;

  @Column(nullable = false)
  private String status;

  @Column(nullable = false)
  private String source;

  @Column(nullable = false)
  private BigDecimal price;

  @Column(nullable = false)
  private String currency;

  @Column(name = "purchased_at", nullable = false)
  private Instant purchasedAt;

  @Column(name = "amount_refunded", nullable = false)
  private BigDecimal amountRefunded;

  protected Pass() {}

  /** What is sold: a type's or a free name, credits (null = unlimited) and price. */
  public record Goods(Long passTypeId, String name, Integer credits, Money price) {}

  /** A pass sold at the desk; nothing is granted yet, see {@link #grant}. */
  public Pass(
      long clientId, Goods goods, LocalDate validFrom, int validityDays, Instant purchasedAt) {
    this.clientId = clientId;
    this.passTypeId = goods.passTypeId();
    this.name = goods.name();
    this.totalCredits = goods.credits();
    this.price = goods.price().amount();
    this.currency = goods.price().currency();
    this.validFrom = validFrom;
    this.validUntil = validFrom.plusDays(validityDays - 1L);
    this.status = ACTIVE;
    this.source = "manual";
    this.purchasedAt = purchasedAt;
    this.amountRefunded = BigDecimal.ZERO;
  }

  public boolean isUnlimited() {
    return totalCredits == null;
  }

  /** Whether a session of that date can be paid with it (rule PASS-3). */
  public boolean isUsable(LocalDate sessionDate, int credits) {
    return ACTIVE.equals(status)
        && !sessionDate.isBefore(validFrom)
        && !sessionDate.isAfter(validUntil)
        && (isUnlimited() || creditsAvailable >= credits);
  }

  public boolean isExpired() {
    return EXPIRED.equals(status);
  }

  /** Puts the bought credits onto the pass. */
  public Movement grant() {
    int credits = isUnlimited() ? 0 : totalCredits;
    return move(Movement.Type.GRANT, credits, credits, 0);
  }

  public Movement hold(int credits) {
    return move(Movement.Type.HOLD, credits, -credits, credits);
  }

  public Movement release(int credits) {
    return move(Movement.Type.RELEASE, credits, credits, -credits);
  }

  public Movement consumeHeld(int credits) {
    return move(Movement.Type.CONSUME, credits, 0, -credits);
  }

  public Movement consume(int credits) {
    return move(Movement.Type.CONSUME, credits, -credits, 0);
  }

  public Movement refund(int credits) {
    return move(Movement.Type.REFUND, credits, credits, 0);
  }

  /**
   * Ends the pass: what is available leaves; what is held stays until its session is resolved (rule
   * PASS-7).
   */
  public Movement expire() {
    status = EXPIRED;
    int leaving = creditsAvailable;
    return move(Movement.Type.EXPIRE, leaving, -leaving, 0);
  }

  /** Gives back what an end took away, once the pass is valid again (rule PASS-8). */
  public Movement restore(int credits) {
    return move(Movement.Type.ADJUST, credits, credits, 0);
  }

  /**
   * Adds or takes credits by decision of an admin. The total grows by what is added, so that what
   * was consumed before still fits when it is refunded.
   *
   * @throws IllegalStateException when fewer are available than are to be taken, or it is unlimited
   */
  public Movement adjust(int delta) {
    if (isUnlimited()) {
      throw new IllegalStateException("An unlimited pass has no credits to adjust");
    }
    if (delta > 0) {
      totalCredits = Math.addExact(totalCredits, delta);
    }
    return move(Movement.Type.ADJUST, Math.abs(delta), delta, 0);
  }

  /** Gives the pass another last day. */
  public void extend(LocalDate newValidUntil, LocalDate today) {
    validUntil = newValidUntil;
    if (isExpired() && !newValidUntil.isBefore(today)) {
      status = ACTIVE;
      settleStatus();
    }
  }

  public void rename(String newName) {
    name = newName;
  }

  public void suspend() {
    status = SUSPENDED;
  }

  /**
   * Ends a suspension: active, depleted or, when its time is over, expired by the next nightly run.
   */
  public void resume() {
    status = ACTIVE;
    settleStatus();
  }

  private Movement move(Movement.Type type, int credits, int availableDelta, int heldDelta) {
    if (isUnlimited()) {
      return new Movement(type, credits, 0, 0);
    }
    int available = creditsAvailable + availableDelta;
    int held = creditsHeld + heldDelta;
    if (available < 0 || held < 0 || available + held > totalCredits) {
      throw new IllegalStateException(
          type
              + " of "
              + credits
              + " does not fit pass "
              + id()
              + ": "
              + creditsAvailable
              + " available, "
              + creditsHeld
              + " held of "
              + totalCredits);
    }
    creditsAvailable = available;
    creditsHeld = held;
    settleStatus();
    return new Movement(type, credits, availableDelta, heldDelta);
  }

  private void settleStatus() {
    if (ACTIVE.equals(status) || DEPLETED.equals(status)) {
      boolean isEmpty = !isUnlimited() && creditsAvailable == 0 && creditsHeld == 0;
      status = isEmpty ? DEPLETED : ACTIVE;
    }
  }

  public Long clientId() {
    return clientId;
  }

  public Long passTypeId() {
    return passTypeId;
  }

  public String name() {
    return name;
  }

  /** Credits bought; null when unlimited. */
  public Integer totalCredits() {
    return totalCredits;
  }

  public int creditsAvailable() {
    return creditsAvailable;
  }

  public int creditsHeld() {
    return creditsHeld;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day, inclusive. */
  public LocalDate validUntil() {
    return validUntil;
  }

  public String status() {
    return status;
  }

  public String source() {
    return source;
  }

  public Money price() {
    return new Money(price, currency);
  }

  public Instant purchasedAt() {
    return purchasedAt;
  }
}
