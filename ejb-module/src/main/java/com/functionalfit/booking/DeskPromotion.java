package com.functionalfit.booking;

import com.functionalfit.booking.model.Registration;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Staff move a waiting client up, out of turn. The caller holds the lock of the class. */
@ApplicationScoped
class DeskPromotion {

  @Inject private RowLocks locks;
  @Inject private SeatAssignment assignment;
  @Inject private BookingTerms terms;

  /**
   * Gives the entry a seat.
   *
   * @throws Refusal CLASS_FULL when every seat is taken and capacity is not overridden
   */
  void moveUp(Registration entry, SeatView seat, boolean overrideCapacity) {
    if (!overrideCapacity && seat.booked() >= seat.capacity()) {
      throw new Refusal(ProblemCode.CLASS_FULL);
    }
    locks.lockClients(List.of(entry.clientId()));
    assignment.promoteAtDesk(entry, seat, terms.getQuote(entry.clientId(), seat), overrideCapacity);
  }
}
