package com.functionalfit.accounts.model;

import com.functionalfit.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** One line of a client's append-only account ledger. */
@Entity
@Table(name = "account_entries")
public class AccountEntry {

  /** Kinds of entries. */
  public enum Type {
    CHARGE,
    PAYMENT,
    REFUND,
    WRITE_OFF
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "client_id", nullable = false)
  private Long clientId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Type type;

  @Column(nullable = false)
  private BigDecimal amount;

  @Column(nullable = false)
  private String currency;

  private String method;

  @Column(name = "registration_id")
  private Long registrationId;

  @Column(name = "event_guest_id")
  private Long eventGuestId;

  @Column(name = "pass_id")
  private Long passId;

  @Column(name = "charge_id")
  private Long chargeId;

  @Column(name = "actor_user_id")
  private Long actorUserId;

  @Column(nullable = false)
  private String reason;

  @Column(name = "occurred_at", nullable = false)
  private Instant occurredAt;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  protected AccountEntry() {}

  /**
   * What an entry is about.
   *
   * @param method of a payment; null otherwise
   * @param registrationId null when it is about no registration
   * @param eventGuestId null when it is about no guest of an event
   * @param passId null when it is about no pass
   * @param chargeId charge a refund or write-off reverses; null otherwise
   */
  public record About(
      String method, Long registrationId, Long eventGuestId, Long passId, Long chargeId) {

    /** A charge for something. */
    public static About of(Long registrationId, Long eventGuestId, Long passId) {
      return new About(null, registrationId, eventGuestId, passId, null);
    }

    /** Money in or out. */
    public static About payment(String method) {
      return new About(method, null, null, null, null);
    }

    /** What reverses a charge is about the same thing. */
    public static About reversalOf(AccountEntry charge) {
      return new About(null, charge.registrationId, charge.eventGuestId, charge.passId, charge.id);
    }
  }

  /**
   * A new entry.
   *
   * @param amount signed: what the client owes more (positive) or less (negative)
   * @param actorUserId null for the system
   */
  public AccountEntry(
      long clientId,
      Type type,
      Money amount,
      About about,
      Long actorUserId,
      String reason,
      Instant now) {
    this.clientId = clientId;
    this.type = type;
    this.amount = amount.amount();
    this.currency = amount.currency();
    this.method = about.method();
    this.registrationId = about.registrationId();
    this.eventGuestId = about.eventGuestId();
    this.passId = about.passId();
    this.chargeId = about.chargeId();
    this.actorUserId = actorUserId;
    this.reason = reason;
    this.occurredAt = now;
    this.createdAt = now;
  }

  public Long id() {
    return id;
  }

  public Long clientId() {
    return clientId;
  }

  public Type type() {
    return type;
  }

  public Money amount() {
    return new Money(amount, currency);
  }

  public String method() {
    return method;
  }

  public Long registrationId() {
    return registrationId;
  }

  public Long eventGuestId() {
    return eventGuestId;
  }

  public Long passId() {
    return passId;
  }

  public Long chargeId() {
    return chargeId;
  }

  public Long actorUserId() {
    return actorUserId;
  }

  public String reason() {
    return reason;
  }

  public Instant occurredAt() {
    return occurredAt;
  }
}
