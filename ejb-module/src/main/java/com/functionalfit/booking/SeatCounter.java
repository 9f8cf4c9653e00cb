package com.functionalfit.booking;

import com.functionalfit.schedule.OccurrenceSeats;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.schedule.TimetableChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Moves the counters of a class together with what happens to its registrations, and lets the
 * public timetable know.
 */
@ApplicationScoped
class SeatCounter {

  @Inject private OccurrenceSeats seats;
  @Inject private Event<TimetableChanged> timetable;

  /**
   * Takes a seat of a class whose lock is held and whose numbers allow it. The guard of the
   * statement stands behind that check; past classes, where people are entered late, have none.
   */
  void take(SeatView seat, boolean beyondCapacity) {
    if (beyondCapacity || !seat.isScheduled()) {
      seats.takeSeatBeyondCapacity(seat.id());
    } else if (!seats.takeSeat(seat.id(), 0)) {
      throw new IllegalStateException("Class " + seat.id() + " has no free seat under its lock");
    }
    changed();
  }

  /** Takes a seat for a waiting entry, which leaves the waitlist. */
  void moveUp(SeatView seat, boolean beyondCapacity) {
    take(seat, beyondCapacity);
    seats.changeWaiting(seat.id(), -1);
  }

  void addWaiting(SeatView seat) {
    seats.changeWaiting(seat.id(), 1);
    changed();
  }

  void leaveWaiting(SeatView seat) {
    seats.changeWaiting(seat.id(), -1);
    changed();
  }

  void release(SeatView seat) {
    seats.releaseSeat(seat.id());
    changed();
  }

  private void changed() {
    timetable.fire(new TimetableChanged());
  }
}
