package com.functionalfit.booking;

import com.functionalfit.booking.SeatRelease.Consequence;
import com.functionalfit.booking.SeatRelease.Leaving;
import com.functionalfit.booking.model.CancelKind;
import com.functionalfit.booking.model.RegistrationStatus;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.schedule.OccurrenceCancelled;
import com.functionalfit.schedule.OccurrenceMoved;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.schedule.SeatsAdded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * What a change of a class means for its registrations, in the transaction of the change and under
 * the row lock it holds.
 */
@ApplicationScoped
class ClassChanges {

  private static final Set<RegistrationStatus> PRESENT =
      Set.of(RegistrationStatus.BOOKED, RegistrationStatus.WAITLIST);

  @Inject private Registrations registrations;
  @Inject private RowLocks locks;
  @Inject private SeatRelease release;
  @Inject private WaitlistPromotion promotion;

  /** Everybody is released and gets everything back; recorded attendance stays (rule CLS-7). */
  void onCancelled(@Observes OccurrenceCancelled cancelled) {
    SeatView seat = locks.lockClass(cancelled.occurrenceId());
    List<Leaving> leaving =
        registrations.listOf(seat.id(), PRESENT).stream()
            .map(
                registration ->
                    new Leaving(
                        registration,
                        seat,
                        CancelKind.CLASS_CANCELLED,
                        Consequence.RETURN,
                        cancelled.reason()))
            .toList();
    release.release(leaving);
  }

  /** A new start gives everybody a new free window (rule CLS-5). */
  void onMoved(@Observes OccurrenceMoved moved) {
    if (moved.isStartChanged()) {
      registrations
          .listOf(moved.occurrenceId(), PRESENT)
          .forEach(registration -> registration.moveStart(moved.newStartsAt()));
    }
  }

  void onSeatsAdded(@Observes SeatsAdded added) {
    promotion.promote(added.occurrenceId());
  }
}
