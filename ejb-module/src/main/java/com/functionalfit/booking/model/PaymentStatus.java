package com.functionalfit.booking.model;

/** Where the payment of a registration stands. */
public enum PaymentStatus {
  /** On the waitlist: nothing is held or charged. */
  PENDING,
  HELD,
  PAID,
  UNPAID,
  COMPED,
  REFUNDED,
  WAIVED
}
