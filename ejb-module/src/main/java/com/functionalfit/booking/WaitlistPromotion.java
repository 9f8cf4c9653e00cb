package com.functionalfit.booking;

import com.functionalfit.booking.PromotionPlanner.Candidate;
import com.functionalfit.booking.PromotionPlanner.Plan;
import com.functionalfit.booking.model.Payment;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Moves waiting clients up to free seats, in the transaction that frees or adds them (rules WAIT-2,
 * WAIT-3).
 */
@ApplicationScoped
class WaitlistPromotion {

  @Inject private PromotionPlanner planner;
  @Inject private RowLocks locks;
  @Inject private Payments payments;
  @Inject private SeatAssignment assignment;

  /** Locks the class and fills its free seats from the waitlist. */
  void promote(long occurrenceId) {
    SeatView seat = locks.lockClass(occurrenceId);
    if (seat.waiting() > 0) {
      Plan plan = planner.plan(seat, seat.capacity() - seat.booked());
      locks.lockClients(plan.clientIds());
      carryOut(plan);
    }
  }

  /**
   * Gives each candidate of the plan a seat. The caller holds the locks of the class and of the
   * candidates.
   */
  void carryOut(Plan plan) {
    int seated = 0;
    for (Candidate candidate : plan.candidates()) {
      if (seat(candidate, plan)) {
        seated++;
      }
    }
    boolean somebodyLostTheirCredit = seated < plan.candidates().size();
    if (somebodyLostTheirCredit) {
      // Spent between plan and lock, or by an earlier candidate of this transaction. The next in
      // line are locked late here; should that deadlock, the whole transaction is repeated.
      Plan rest = planner.plan(plan.seat(), plan.freeSeats() - seated);
      locks.lockClients(rest.clientIds());
      carryOut(rest);
    }
  }

  private boolean seat(Candidate candidate, Plan plan) {
    Registration entry = candidate.registration();
    Optional<Payment> payment = payments.pay(entry, plan.seat(), candidate.quote());
    if (payment.isEmpty()) {
      planner.passOver(entry, PromotionPlanner.NO_USABLE_PASS, plan);
      return false;
    }
    assignment.promote(entry, plan.seat(), candidate.quote(), payment.get(), plan.passedOver());
    return true;
  }
}
