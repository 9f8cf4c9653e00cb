package com.functionalfit.booking;

import com.functionalfit.booking.SeatRelease.Consequence;
import com.functionalfit.booking.SeatRelease.Leaving;
import com.functionalfit.booking.model.CancelKind;
import com.functionalfit.booking.model.CancellationPolicy;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.RegistrationStatus;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What staff may change about a registration. The caller holds the lock of the class. */
@ApplicationScoped
class DeskChanges {

  @Inject private Registrations registrations;
  @Inject private DeskPromotion promotion;
  @Inject private SeatRelease release;
  @Inject private RegistrationJournal journal;
  @Inject private StudioClock clock;

  /**
   * A registration of this class.
   *
   * @param expectedVersion null when any version will do
   * @throws Refusal NOT_FOUND, STALE
   */
  Registration get(long registrationId, SeatView seat, Integer expectedVersion) {
    Registration registration =
        registrations
            .find(registrationId)
            .filter(found -> found.occurrenceId() == seat.id())
            .orElseThrow(Refusal::notFound);
    if (expectedVersion != null && registration.version() != expectedVersion) {
      throw Refusal.stale();
    }
    return registration;
  }

  /**
   * Moves up and changes the note, as asked.
   *
   * @throws Refusal CLASS_FULL, INVALID_TRANSITION, NO_USABLE_PASS, MISSING_PRICE
   */
  void apply(ChangeParticipant command, Registration registration, SeatView seat) {
    if (command.toBooked() && !registration.isBooked()) {
      requireWaiting(registration);
      promotion.moveUp(registration, seat, command.overrideCapacity());
    }
    String before = registration.note();
    command.note().ifPresent(registration::changeNote);
    if (!Objects.equals(before, registration.note())) {
      journal.noteChanged(registration, before, seat);
    }
  }

  /**
   * Takes out of the class; the freed seat is refilled.
   *
   * @throws Refusal NOT_FOUND when cancelled already, ATTENDANCE_RECORDED, CLASS_STARTED
   */
  void remove(RemoveParticipant command, Registration registration, SeatView seat) {
    if (registration.status() == RegistrationStatus.CANCELLED) {
      throw Refusal.notFound();
    }
    if (registration.status().isAttendance()) {
      throw new Refusal(ProblemCode.ATTENDANCE_RECORDED);
    }
    if (!clock.now().isBefore(seat.startsAt())) {
      throw new Refusal(ProblemCode.CLASS_STARTED, Map.of("deadline", seat.startsAt()));
    }
    release.releaseAndRefill(
        List.of(
            new Leaving(
                registration,
                seat,
                command.waive() ? CancelKind.REMOVED_WAIVED : CancelKind.REMOVED,
                consequence(command, registration, seat),
                command.reason())));
  }

  /** Not waived: what the client's own cancel would cost. A removal itself is never too late. */
  private Consequence consequence(
      RemoveParticipant command, Registration registration, SeatView seat) {
    boolean costsNothing =
        command.waive()
            || CancellationPolicy.judge(registration, seat.startsAt(), clock.now()).isFree();
    return costsNothing ? Consequence.RETURN : Consequence.KEEP;
  }

  private static void requireWaiting(Registration registration) {
    if (!registration.isWaiting()) {
      throw new Refusal(
          ProblemCode.INVALID_TRANSITION,
          Map.of("from", RegistrationViews.wire(registration.status()), "to", "booked"));
    }
  }
}
