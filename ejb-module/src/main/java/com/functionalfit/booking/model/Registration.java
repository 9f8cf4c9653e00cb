package com.functionalfit.booking.model;

import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A client's place in a class, from booking or waiting to attendance. Every change happens under
 * the row lock of the class.
 *
 * <pre>
 *   waitlist ── promote ──▶ booked ── attend / miss ──▶ attended ◀─▶ no_show
 *      │                      │  ▲                          │
 *      │                      │  └───────── unmark ─────────┘
 *      └────── cancel ────────┴──▶ cancelled (final)
 * </pre>
 *
 * <p>Only changed columns are written: the payment status may also be changed by a payment at the
 * desk, which locks the account and not the class.
 */
@Entity
@DynamicUpdate
@Table(name = "class_registrations")
public class Registration extends Stamped {

  @Column(name = "occurrence_id", nullable = false, updatable = false)
  private long occurrenceId;

  @Column(name = "client_id", nullable = false, updatable = false)
  private long clientId;

  @Column(nullable = false)
  private RegistrationStatus status;

  @Column(nullable = false, updatable = false)
  private RegistrationSource source;

  @Column(name = "booked_at", nullable = false)
  private Instant bookedAt;

  @Column(name = "waitlisted_at")
  private Instant waitlistedAt;

  @Column(name = "promoted_at")
  private Instant promotedAt;

  @Column(name = "skip_reason")
  private String skipReason;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  @Column(name = "cancelled_by")
  private Long cancelledBy;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "cancel_kind")
  private CancelKind cancelKind;

  @Column(name = "checked_in_at")
  private Instant checkedInAt;

  @Column(name = "checked_in_by")
  private Long checkedInBy;

  @Column(name = "credits_required", nullable = false, columnDefinition = "tinyint")
  private int creditsRequired;

  @Embedded private PlacePayment payment = new PlacePayment();

  @Embedded private QuotedPrice price;

  @Column(nullable = false)
  private PolicySnapshot policy;

  @Column(name = "free_cancel_until")
  private Instant freeCancelUntil;

  @Column private String note;

  protected Registration() {}

  private Registration(Entry entry, RegistrationStatus status, Quote quote, PolicySnapshot policy) {
    this.occurrenceId = entry.occurrenceId();
    this.clientId = entry.clientId();
    this.source = entry.source();
    this.creditsRequired = entry.creditsRequired();
    this.note = entry.note();
    this.bookedAt = entry.at();
    this.status = status;
    this.policy = policy;
    price = new QuotedPrice(quote);
  }

  /**
   * Who registers for what.
   *
   * @param creditsRequired copied from the class
   * @param note null for none
   */
  public record Entry(
      long occurrenceId,
      long clientId,
      RegistrationSource source,
      int creditsRequired,
      String note,
      Instant at) {}

  /** A place on a seat already taken; {@link #pay} follows. */
  public static Registration booked(Entry entry, Quote quote, PolicySnapshot policy) {
    return new Registration(entry, RegistrationStatus.BOOKED, quote, policy);
  }

  /** A place at the end of the waitlist: nothing is held or charged. */
  public static Registration waiting(Entry entry, Quote quote, PolicySnapshot policy) {
    Registration registration = new Registration(entry, RegistrationStatus.WAITLIST, quote, policy);
    registration.waitlistedAt = entry.at();
    return registration;
  }

  /**
   * Moves up from the waitlist to a seat already taken; {@link #pay} follows.
   *
   * @param declineUntil free time to decline; null for none
   */
  public void promote(Quote quote, PolicySnapshot freshPolicy, Instant declineUntil, Instant now) {
    takeSeat(quote, freshPolicy);
    promotedAt = now;
    freeCancelUntil = declineUntil;
  }

  /**
   * A waiting client books a free seat themself, after the promotion cut-off (rule WAIT-4); {@link
   * #pay} follows.
   */
  public void bookSeat(Quote quote, PolicySnapshot freshPolicy, Instant now) {
    takeSeat(quote, freshPolicy);
    bookedAt = now;
    freeCancelUntil = null;
  }

  private void takeSeat(Quote quote, PolicySnapshot freshPolicy) {
    require(isWaiting());
    become(RegistrationStatus.BOOKED);
    skipReason = null;
    policy = freshPolicy;
    price = new QuotedPrice(quote);
  }

  /** Keeps its place on the waitlist while the next one is tried. */
  public void passOver(String reason) {
    require(isWaiting());
    skipReason = reason;
  }

  /** Records how a booked place is paid. */
  public void pay(Payment payment) {
    require(status.takesSeat());
    this.payment.pay(payment);
  }

  /**
   * Ends the registration.
   *
   * @param by user who cancels; null for the system
   * @param reason null when none was given
   */
  public void cancel(CancelKind kind, Long by, String reason, Instant now) {
    become(RegistrationStatus.CANCELLED);
    cancelKind = kind;
    cancelledAt = now;
    cancelledBy = by;
    cancelReason = reason;
  }

  /** The client was there. */
  public void attend(Long by, Instant now) {
    mark(RegistrationStatus.ATTENDED, by, now);
  }

  /** The client did not come. A waived no-show stays one when it is recorded again. */
  public void miss(Long by, Instant now) {
    mark(RegistrationStatus.NO_SHOW, by, now);
  }

  /** Takes a recorded attendance back. */
  public void unmark() {
    require(status.isAttendance());
    become(RegistrationStatus.BOOKED);
    checkedInAt = null;
    checkedInBy = null;
  }

  /** What was held is used up now; what was paid or owed stays so. */
  public void settleHold() {
    payment.settleHold();
  }

  /** What check-in used up is held again. */
  public void restoreHold() {
    payment.restoreHold();
  }

  /** Everything taken for the place was returned. */
  public void refunded() {
    payment.refund();
  }

  /** A no-show that costs nothing. */
  public void waive() {
    require(status == RegistrationStatus.NO_SHOW);
    payment.waive();
  }

  /** The studio moved the class: a new free window, and free cancelling until the new start. */
  public void moveStart(Instant newStart) {
    policy = policy.startingAt(newStart);
    freeCancelUntil = newStart;
  }

  public void changeNote(String text) {
    note = text;
  }

  private void mark(RegistrationStatus attendance, Long by, Instant now) {
    if (status != attendance) {
      become(attendance);
    }
    checkedInAt = now;
    checkedInBy = by;
  }

  private void become(RegistrationStatus next) {
    require(status.canBecome(next));
    status = next;
  }

  private void require(boolean allowed) {
    if (!allowed) {
      throw new IllegalStateException("Registration " + id() + " is " + status);
    }
  }

  public boolean isWaiting() {
    return status == RegistrationStatus.WAITLIST;
  }

  public boolean isBooked() {
    return status == RegistrationStatus.BOOKED;
  }

  public boolean isWaived() {
    return payment.status() == PaymentStatus.WAIVED;
  }

  public boolean isPaidBy(PaymentMethod method) {
    return payment.method() == method;
  }

  public long occurrenceId() {
    return occurrenceId;
  }

  public long clientId() {
    return clientId;
  }

  public RegistrationStatus status() {
    return status;
  }

  public Instant bookedAt() {
    return bookedAt;
  }

  public Instant waitlistedAt() {
    return waitlistedAt;
  }

  public Instant promotedAt() {
    return promotedAt;
  }

  /** Why the last promotion passed over this entry; null when it did not. */
  public String skipReason() {
    return skipReason;
  }

  public Instant cancelledAt() {
    return cancelledAt;
  }

  public CancelKind cancelKind() {
    return cancelKind;
  }

  public Instant checkedInAt() {
    return checkedInAt;
  }

  public int creditsRequired() {
    return creditsRequired;
  }

  /** The pass whose credits were held or consumed; null unless paid by credits. */
  public Long passId() {
    return payment.passId();
  }

  public int creditsUsed() {
    return payment.creditsUsed();
  }

  public PaymentMethod paymentMethod() {
    return payment.method();
  }

  public PaymentStatus paymentStatus() {
    return payment.status();
  }

  public Money quotedEntryFee() {
    return price.entryFee();
  }

  public String priceSource() {
    return price.source();
  }

  public Long priceId() {
    return price.priceId();
  }

  public PolicySnapshot policy() {
    return policy;
  }

  public Instant freeCancelUntil() {
    return freeCancelUntil;
  }

  public String note() {
    return note;
  }
}
