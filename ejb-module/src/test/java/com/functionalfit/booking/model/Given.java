package com.functionalfit.booking.model;

import com.functionalfit.booking.model.Registration.Entry;
import com.functionalfit.shared.Money;
import java.time.Duration;
import java.time.Instant;

/** Registrations for tests of the rules. */
final class Given {

  static final Instant START = Instant.parse("2026-06-10T16:00:00Z");
  static final Quote QUOTE = new Quote(Money.of("1000", "HUF"), "class_default", 7L);

  private Given() {}

  static PolicySnapshot policy(int hours, String mode) {
    return PolicySnapshot.of(hours, mode, START);
  }

  static Registration booked(PolicySnapshot policy) {
    Registration registration = Registration.booked(entry(), QUOTE, policy);
    registration.pay(Payment.held(5, 1));
    return registration;
  }

  static Registration waiting(PolicySnapshot policy) {
    return Registration.waiting(entry(), QUOTE, policy);
  }

  static Registration promoted(PolicySnapshot policy, Duration declineTime, Instant at) {
    Registration registration = waiting(policy);
    registration.promote(
        QUOTE, policy, PromotionWindow.declineUntil(policy, declineTime, START, at), at);
    registration.pay(Payment.held(5, 1));
    return registration;
  }

  private static Entry entry() {
    Instant longBefore = START.minus(Duration.ofDays(30));
    return new Entry(1, 2, RegistrationSource.SELF, 1, null, longBefore);
  }
}
