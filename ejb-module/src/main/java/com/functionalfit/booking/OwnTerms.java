package com.functionalfit.booking;

import com.functionalfit.booking.model.CancellationPolicy;
import com.functionalfit.booking.model.CancellationPolicy.Verdict;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a client is told about cancelling and paying. */
@ApplicationScoped
class OwnTerms {

  @Inject private Payments payments;
  @Inject private BookingTerms terms;
  @Inject private StudioClock clock;

  /** For a client who is registered; one who waits learns how a promotion would be paid. */
  OwnRegistration of(Registration registration, RegistrationView view, SeatView seat) {
    Verdict verdict = CancellationPolicy.judge(registration, seat.startsAt(), clock.now());
    boolean canCancel = verdict.isPossible() && !registration.status().isAttendance();
    return new OwnRegistration(
        view,
        canCancel,
        canCancel && verdict.isFree(),
        verdict.deadline(),
        registration.isWaiting()
            ? payments.preview(registration.clientId(), seat).orElse(null)
            : null);
  }

  /** For a client who would book now. */
  OwnRegistration ofBookingNow(long clientId, SeatView seat) {
    return new OwnRegistration(
        null,
        false,
        false,
        terms.policy(seat).freeUntil(),
        payments.preview(clientId, seat).orElse(null));
  }
}
