package com.functionalfit.booking.model;

/**
 * How a place was paid.
 *
 * @param passId null unless paid by credits
 * @param credits credits held or consumed; 0 unless paid by credits
 */
public record Payment(PaymentMethod method, PaymentStatus status, Long passId, int credits) {

  public static Payment free() {
    return new Payment(PaymentMethod.FREE, PaymentStatus.PAID, null, 0);
  }

  public static Payment comped() {
    return new Payment(PaymentMethod.COMPED, PaymentStatus.COMPED, null, 0);
  }

  public static Payment held(long passId, int credits) {
    return new Payment(PaymentMethod.CREDIT, PaymentStatus.HELD, passId, credits);
  }

  public static Payment consumed(long passId, int credits) {
    return new Payment(PaymentMethod.CREDIT, PaymentStatus.PAID, passId, credits);
  }

  public static Payment account(boolean paid) {
    return new Payment(
        PaymentMethod.ACCOUNT, paid ? PaymentStatus.PAID : PaymentStatus.UNPAID, null, 0);
  }
}
