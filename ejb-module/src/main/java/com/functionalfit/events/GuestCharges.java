package com.functionalfit.events;

import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.events.model.GuestPayment;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.pricing.AttendanceCharges;
import com.functionalfit.pricing.AttendanceCharges.Outcome;
import com.functionalfit.pricing.AttendanceCharges.Place;
import com.functionalfit.pricing.ClassPrices.ResolvedPrice;
import com.functionalfit.pricing.ServicePrices;
import com.functionalfit.schedule.PlaceNames;
import com.functionalfit.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Freezes what a guest's attendance or no-show is worth (rule PRICE-8). */
@ApplicationScoped
class GuestCharges {

  @Inject private AttendanceCharges charges;
  @Inject private ServicePrices prices;
  @Inject private GuestRefs refs;
  @Inject private PlaceNames places;
  @Inject private StudioClock clock;

  /** Captures a marked guest at the quoted entry fee and the trainer fee of the session's date. */
  void capture(Event event, EventGuest guest) {
    boolean isWaived = guest.payment().isWaived();
    Money nothing = Money.zero(guest.price().entryFee().currency());
    charges.capture(
        outcome(
            event,
            guest,
            isWaived ? nothing : guest.price().entryFee(),
            isWaived ? nothing : trainerFee(event, guest)));
  }

  void reverse(Event event, EventGuest guest) {
    charges.reverse(place(event, guest));
  }

  private Money trainerFee(Event event, EventGuest guest) {
    Long client = refs.planOf(guest).isTechnical() ? null : guest.clientId();
    return prices
        .find(client, event.serviceTypeId(), clock.dateOf(event.time().start()))
        .map(ResolvedPrice::trainerFee)
        .orElseGet(guest.price()::trainerFee);
  }

  private Outcome outcome(Event event, EventGuest guest, Money entryFee, Money trainerFee) {
    GuestPayment payment = guest.payment();
    return new Outcome(
        place(event, guest),
        guest.clientId(),
        event.staffId(),
        event.roomId(),
        places.siteId(event.roomId()),
        guest.attendance().name().toLowerCase(Locale.ROOT),
        event.time().start(),
        (int) event.time().length().toMinutes(),
        entryFee,
        trainerFee,
        guest.price().source(),
        guest.price().priceId(),
        payment.method().name().toLowerCase(Locale.ROOT),
        payment.passId(),
        payment.creditsUsed());
  }

  private static Place place(Event event, EventGuest guest) {
    return Place.ofEvent(guest.id(), event.id(), event.serviceTypeId());
  }
}
