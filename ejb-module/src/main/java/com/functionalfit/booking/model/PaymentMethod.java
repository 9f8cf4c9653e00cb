package com.functionalfit.booking.model;

/** How a booked place is paid (rule BOOK-5). */
public enum PaymentMethod {
  CREDIT,
  ACCOUNT,
  COMPED,
  FREE
}
