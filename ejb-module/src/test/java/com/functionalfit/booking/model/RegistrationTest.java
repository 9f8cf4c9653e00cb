package com.functionalfit.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RegistrationTest {

  private static final Instant NOW = Given.START.minus(Duration.ofHours(5));
  private static final PolicySnapshot POLICY = Given.policy(24, PolicySnapshot.CHARGE);

  @Test
  @Tag("BOOK-4")
  void waitingHoldsAndOwesNothing() {
    Registration registration = Given.waiting(POLICY);

    assertThat(registration.paymentStatus()).isEqualTo(PaymentStatus.PENDING);
    assertThat(registration.paymentMethod()).isNull();
    assertThat(registration.creditsUsed()).isZero();
    assertThat(registration.waitlistedAt()).isEqualTo(registration.bookedAt());
  }

  @Test
  @Tag("WAIT-3")
  void promotionTakesFreshTermsAndForgetsThePassOver() {
    Registration registration = Given.waiting(POLICY);
    registration.passOver("no_usable_pass");
    PolicySnapshot fresh = Given.policy(12, PolicySnapshot.REFUSE);

    registration.promote(Given.QUOTE, fresh, null, NOW);

    assertThat(registration.isBooked()).isTrue();
    assertThat(registration.promotedAt()).isEqualTo(NOW);
    assertThat(registration.skipReason()).isNull();
    assertThat(registration.policy()).isEqualTo(fresh);
  }

  @Test
  @Tag("CXL-1")
  void aCancelledRegistrationIsFinal() {
    Registration registration = Given.booked(POLICY);
    registration.cancel(CancelKind.FREE, 9L, null, NOW);

    assertThatIllegalStateException()
        .isThrownBy(() -> registration.cancel(CancelKind.FREE, 9L, null, NOW));
    assertThatIllegalStateException().isThrownBy(() -> registration.attend(9L, NOW));
    assertThatIllegalStateException().isThrownBy(() -> registration.passOver("x"));
  }

  @Test
  @Tag("CXL-7")
  void recordedAttendanceCannotBeCancelled() {
    Registration registration = Given.booked(POLICY);
    registration.attend(9L, NOW);

    assertThatIllegalStateException()
        .isThrownBy(() -> registration.cancel(CancelKind.REMOVED, 9L, null, NOW));
  }

  @Test
  @Tag("CHK-5")
  void unmarkingRestoresBookedWithoutCheckInData() {
    Registration registration = Given.booked(POLICY);
    registration.miss(9L, NOW);
    registration.settleHold();

    registration.unmark();
    registration.restoreHold();

    assertThat(registration.status()).isEqualTo(RegistrationStatus.BOOKED);
    assertThat(registration.paymentStatus()).isEqualTo(PaymentStatus.HELD);
    assertThat(registration.checkedInAt()).isNull();
  }

  @Test
  @Tag("CXL-5")
  void onlyWhatWasTakenIsRefunded() {
    Registration comped = Registration.booked(entry(), Quote.comped("HUF"), POLICY);
    comped.pay(Payment.comped());
    comped.refunded();
    Registration onAccount = Registration.booked(entry(), Given.QUOTE, POLICY);
    onAccount.pay(Payment.account(false));
    onAccount.refunded();

    assertThat(comped.paymentStatus()).isEqualTo(PaymentStatus.COMPED);
    assertThat(onAccount.paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
  }

  private static Registration.Entry entry() {
    return new Registration.Entry(1, 2, RegistrationSource.ADMIN, 1, null, NOW);
  }
}
