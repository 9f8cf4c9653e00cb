package com.functionalfit.booking;

import com.functionalfit.booking.SeatRelease.Consequence;
import com.functionalfit.booking.SeatRelease.Leaving;
import com.functionalfit.booking.model.CancelKind;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.RegistrationStatus;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** One waitlist, one transaction: the steps of {@link WaitlistSweep}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WaitlistUpkeep {

  @Inject private Registrations registrations;
  @Inject private RowLocks locks;
  @Inject private WaitlistPromotion promotion;
  @Inject private SeatRelease release;
  @Inject private StudioClock clock;

  /** Classes ahead with free seats and waiting entries. */
  public List<Long> listToPromote() {
    return registrations.listOccurrencesWithSeatsAndWaiting(clock.now());
  }

  /** Classes that have begun and hold waiting entries. */
  public List<Long> listStarted() {
    return registrations.listStartedOccurrencesWithWaiting(clock.now());
  }

  /** Fills the free seats of one class. */
  public void promote(long occurrenceId) {
    promotion.promote(occurrenceId);
  }

  /** Ends the waitlist of one class that has begun. */
  public void end(long occurrenceId) {
    SeatView seat = locks.lockClass(occurrenceId);
    if (clock.now().isBefore(seat.startsAt())) {
      return; // moved meanwhile
    }
    List<Registration> waiting =
        registrations.listOf(occurrenceId, Set.of(RegistrationStatus.WAITLIST));
    release.release(
        waiting.stream()
            .map(
                entry ->
                    new Leaving(entry, seat, CancelKind.WAITLIST_EXPIRED, Consequence.RETURN, null))
            .toList());
  }
}
