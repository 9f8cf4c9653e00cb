package com.functionalfit.booking;

import com.functionalfit.booking.model.Quote;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientDirectory.ClientView;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who moves up: first come, first served, passing over whoever is not eligible now (rules
 * WAIT-1, WAIT-3). Needs the lock of the class, and locks nothing itself, so that the caller can
 * lock all clients concerned in one ascending order before anything is paid.
 */
@ApplicationScoped
class PromotionPlanner {

  static final String NO_USABLE_PASS = "no_usable_pass";

  private static final String ACCOUNT_NOT_ACTIVE = "account_not_active";
  private static final String MISSING_PRICE = "missing_price";

  @Inject private Registrations registrations;
  @Inject private ClientDirectory clients;
  @Inject private Payments payments;
  @Inject private BookingTerms terms;
  @Inject private RegistrationJournal journal;

  /** An entry that moves up, at this price. */
  record Candidate(Registration registration, Quote quote) {}

  /**
   * Who moves up in a class.
   *
   * @param freeSeats seats to fill
   * @param passedOver reasons by registration id, in waitlist order
   */
  record Plan(
      SeatView seat, int freeSeats, List<Candidate> candidates, Map<Long, String> passedOver) {

    List<Long> clientIds() {
      return candidates.stream().map(candidate -> candidate.registration().clientId()).toList();
    }
  }

  /** Chooses among the waiting entries; nobody while promotion is closed. */
  Plan plan(SeatView seat, int freeSeats) {
    Plan plan = new Plan(seat, freeSeats, new ArrayList<>(), new LinkedHashMap<>());
    if (freeSeats <= 0 || !seat.isScheduled() || !terms.isPromotionOpen(seat)) {
      return plan;
    }
    Optional<Registration> next = registrations.findNextWaiting(seat.id(), null);
    while (next.isPresent() && plan.candidates().size() < freeSeats) {
      consider(next.get(), plan);
      next = registrations.findNextWaiting(seat.id(), next.get());
    }
    return plan;
  }

  /** Leaves an entry in its place, with the reason. */
  void passOver(Registration entry, String reason, Plan plan) {
    Map<String, Object> before = journal.stateOf(entry);
    entry.passOver(reason);
    plan.passedOver().put(entry.id(), reason);
    journal.changed(ChangeAction.WAITLISTED, before, entry, plan.seat());
  }

  private void consider(Registration entry, Plan plan) {
    Optional<Quote> quote = terms.findQuote(entry.clientId(), plan.seat());
    if (!clients.find(entry.clientId()).map(ClientView::mayBook).orElse(false)) {
      passOver(entry, ACCOUNT_NOT_ACTIVE, plan);
    } else if (quote.isEmpty()) {
      passOver(entry, MISSING_PRICE, plan);
    } else if (!payments.isPossible(entry.clientId(), plan.seat(), entry.creditsRequired())) {
      passOver(entry, NO_USABLE_PASS, plan);
    } else {
      plan.candidates().add(new Candidate(entry, quote.get()));
    }
  }
}
