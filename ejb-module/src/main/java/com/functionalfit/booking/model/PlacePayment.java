package com.functionalfit.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The payment of a registration: how, with which pass, and where it stands. */
@Embeddable
class PlacePayment {

  @Column(name = "payment_method")
  private PaymentMethod method;

  @Column(name = "payment_status", nullable = false)
  private PaymentStatus status;

  @Column(name = "pass_id")
  private Long passId;

  @Column(name = "credits_used", nullable = false, columnDefinition = "tinyint")
  private int creditsUsed;

  /** Nothing held, nothing owed. */
  protected PlacePayment() {
    this.status = PaymentStatus.PENDING;
  }

  void pay(Payment payment) {
    method = payment.method();
    status = payment.status();
    passId = payment.passId();
    creditsUsed = payment.credits();
  }

  void settleHold() {
    if (status == PaymentStatus.HELD) {
      status = PaymentStatus.PAID;
    }
  }

  void restoreHold() {
    status = PaymentStatus.HELD;
  }

  /** The numbers stay, so that what was taken and what came back can be compared (PASS-5). */
  void refund() {
    if (method == PaymentMethod.CREDIT || method == PaymentMethod.ACCOUNT) {
      status = PaymentStatus.REFUNDED;
    }
  }

  void waive() {
    status = PaymentStatus.WAIVED;
  }

  PaymentMethod method() {
    return method;
  }

  PaymentStatus status() {
    return status;
  }

  Long passId() {
    return passId;
  }

  int creditsUsed() {
    return creditsUsed;
  }
}
