package com.functionalfit.booking;

import com.functionalfit.booking.model.Payment;
import com.functionalfit.booking.model.PolicySnapshot;
import com.functionalfit.booking.model.PromotionWindow;
import com.functionalfit.booking.model.Quote;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.Registration.Entry;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/**
 * Carries out what was decided about a seat: counters, registration, payment, trail and
 * announcement together. The caller holds the locks of the class and of the client.
 */
@ApplicationScoped
class SeatAssignment {

  @Inject private SeatCounter counter;
  @Inject private Registrations registrations;
  @Inject private Payments payments;
  @Inject private BookingTerms terms;
  @Inject private RegistrationJournal journal;
  @Inject private StudioClock clock;

  /** Books a seat. The seat is taken before the insert: the other order deadlocks. */
  Registration book(Entry entry, Applicant applicant, SeatView seat, Quote quote) {
    counter.take(seat, applicant.wish() == Applicant.Wish.SEAT_BEYOND_CAPACITY);
    Registration registration = Registration.booked(entry, quote, terms.policy(seat));
    registrations.add(registration);
    registration.pay(
        applicant.comped() ? Payment.comped() : payments.payOrRefuse(registration, seat, quote));
    journal.created(
        applicant.isSelf() ? ChangeAction.BOOKED : ChangeAction.PARTICIPANT_ADDED,
        registration,
        seat);
    journal.announce(new BookingConfirmed(registration.id(), seat.id(), registration.clientId()));
    return registration;
  }

  /** Adds to the end of the waitlist; what could not be paid is refused now, not at promotion. */
  Registration queue(Entry entry, Applicant applicant, SeatView seat, Quote quote) {
    payments.requirePossible(entry.clientId(), seat, entry.creditsRequired());
    counter.addWaiting(seat);
    Registration registration = Registration.waiting(entry, quote, terms.policy(seat));
    registrations.add(registration);
    journal.created(
        applicant.isSelf() ? ChangeAction.WAITLISTED : ChangeAction.PARTICIPANT_ADDED,
        registration,
        seat);
    journal.announce(new WaitlistJoined(registration.id(), seat.id(), registration.clientId()));
    return registration;
  }

  /** A waiting client books a free seat themself (rule WAIT-4). */
  Registration bookWaiting(Registration entry, SeatView seat, Quote quote) {
    Map<String, Object> before = journal.stateOf(entry);
    counter.moveUp(seat, false);
    Payment payment = payments.payOrRefuse(entry, seat, quote);
    entry.bookSeat(quote, terms.policy(seat), clock.now());
    entry.pay(payment);
    journal.changed(ChangeAction.BOOKED, before, entry, seat);
    journal.announce(new BookingConfirmed(entry.id(), seat.id(), entry.clientId()));
    return entry;
  }

  /**
   * Moves a waiting entry up; its payment is made already.
   *
   * @param passedOver who was passed over for it: reasons by registration id
   */
  void promote(
      Registration entry,
      SeatView seat,
      Quote quote,
      Payment payment,
      Map<Long, String> passedOver) {
    counter.moveUp(seat, false);
    promoteSeated(entry, seat, quote, payment, passedOver);
  }

  /** Moves a waiting entry up at the desk, beyond capacity where an admin says so. */
  void promoteAtDesk(Registration entry, SeatView seat, Quote quote, boolean beyondCapacity) {
    counter.moveUp(seat, beyondCapacity);
    promoteSeated(entry, seat, quote, payments.payOrRefuse(entry, seat, quote), Map.of());
  }

  private void promoteSeated(
      Registration entry,
      SeatView seat,
      Quote quote,
      Payment payment,
      Map<Long, String> passedOver) {
    Instant now = clock.now();
    Map<String, Object> before = journal.stateOf(entry);
    PolicySnapshot policy = terms.policy(seat);
    entry.promote(
        quote,
        policy,
        PromotionWindow.declineUntil(policy, terms.declineTime(), seat.startsAt(), now),
        now);
    entry.pay(payment);
    Map<String, Object> facts = passedOver.isEmpty() ? Map.of() : Map.of("passedOver", passedOver);
    journal.changed(ChangeAction.PROMOTED, before, entry, seat, facts);
    journal.announce(new WaitlistPromoted(entry.id(), seat.id(), entry.clientId()));
  }
}
