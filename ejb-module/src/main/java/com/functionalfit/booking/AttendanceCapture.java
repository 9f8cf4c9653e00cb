package com.functionalfit.booking;

import com.functionalfit.booking.model.Registration;
import com.functionalfit.pricing.AttendanceCharges;
import com.functionalfit.pricing.AttendanceCharges.Outcome;
import com.functionalfit.pricing.AttendanceCharges.Place;
import com.functionalfit.pricing.ClassPrices;
import com.functionalfit.pricing.ClassPrices.ResolvedPrice;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Freezes what an attendance, a no-show or a late cancel is worth (rule PRICE-8). */
@ApplicationScoped
class AttendanceCapture {

  static final String ATTENDED = "attended";
  static final String NO_SHOW = "no_show";
  static final String LATE_CANCEL = "late_cancel";

  @Inject private AttendanceCharges charges;
  @Inject private ClassPrices prices;
  @Inject private BookingTerms terms;

  /** Captures at the quoted entry fee and the trainer fee of the class's date. */
  void capture(Registration registration, SeatView seat, String outcome) {
    Money trainerFee =
        prices
            .find(registration.clientId(), seat.id(), seat.templateId(), terms.dateOf(seat))
            .map(ResolvedPrice::trainerFee)
            .orElseGet(() -> Money.zero(registration.quotedEntryFee().currency()));
    charges.capture(
        outcome(registration, seat, outcome, registration.quotedEntryFee(), trainerFee));
  }

  /** Captures a no-show that costs nothing and earns nothing. */
  void captureWaived(Registration registration, SeatView seat) {
    Money nothing = Money.zero(registration.quotedEntryFee().currency());
    charges.capture(outcome(registration, seat, NO_SHOW, nothing, nothing));
  }

  void reverse(Registration registration, SeatView seat) {
    charges.reverse(place(registration, seat));
  }

  private static Place place(Registration registration, SeatView seat) {
    return Place.ofClass(registration.id(), seat.id(), seat.templateId());
  }

  private static Outcome outcome(
      Registration registration, SeatView seat, String outcome, Money entryFee, Money trainerFee) {
    return new Outcome(
        place(registration, seat),
        registration.clientId(),
        seat.trainerId(),
        seat.roomId(),
        seat.siteId(),
        outcome,
        seat.startsAt(),
        (int) Duration.between(seat.startsAt(), seat.endsAt()).toMinutes(),
        entryFee,
        trainerFee,
        registration.priceSource(),
        registration.priceId(),
        RegistrationViews.wire(registration.paymentMethod()),
        registration.passId(),
        registration.creditsUsed());
  }
}
