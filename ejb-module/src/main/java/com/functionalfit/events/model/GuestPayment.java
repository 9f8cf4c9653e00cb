package com.functionalfit.events.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a guest's session was paid. Nothing is taken at planning (rule CHK-4); a mark takes it, and
 * taking the mark back leaves pending behind.
 */
@Embeddable
public class GuestPayment {

  /** What paid. */
  public enum Method {
    CREDIT,
    ACCOUNT,
    COMPED,
    FREE
  }

  /** Where it stands. */
  public enum Status {
    /** Not marked yet. */
    PENDING,
    PAID,
    UNPAID,
    COMPED,
    REFUNDED,
    WAIVED
  }

  @Column(name = "payment_method")
  private Method method;

  @Column(name = "payment_status", nullable = false)
  private Status status;

  @Column(name = "pass_id")
  private Long passId;

  @Column(name = "credits_used", nullable = false, columnDefinition = "tinyint")
  private int creditsUsed;

  protected GuestPayment() {}

  private GuestPayment(Method method, Status status, Long passId, int creditsUsed) {
    this.method = method;
    this.status = status;
    this.passId = passId;
    this.creditsUsed = creditsUsed;
  }

  public static GuestPayment pending() {
    return new GuestPayment(null, Status.PENDING, null, 0);
  }

  /** Nothing is owed: a service without price in credits or money, or the technical guest. */
  public static GuestPayment free() {
    return new GuestPayment(Method.FREE, Status.PAID, null, 0);
  }

  public static GuestPayment credits(long passId, int credits) {
    return new GuestPayment(Method.CREDIT, Status.PAID, passId, credits);
  }

  public static GuestPayment account(boolean isPaid) {
    return new GuestPayment(Method.ACCOUNT, isPaid ? Status.PAID : Status.UNPAID, null, 0);
  }

  /** A no-show that costs nothing. */
  public static GuestPayment waived() {
    return new GuestPayment(Method.FREE, Status.WAIVED, null, 0);
  }

  /** What was taken came back; what it was stays readable (rule PASS-5). */
  GuestPayment refunded() {
    boolean isReturned = method == Method.CREDIT || method == Method.ACCOUNT;
    return isReturned ? new GuestPayment(method, Status.REFUNDED, passId, creditsUsed) : pending();
  }

  /** How it was paid; null while pending. */
  public Method method() {
    return method;
  }

  public Status status() {
    return status;
  }

  /** Pass that paid; null unless paid by credits. */
  public Long passId() {
    return passId;
  }

  public int creditsUsed() {
    return creditsUsed;
  }

  public boolean isWaived() {
    return status == Status.WAIVED;
  }
}
