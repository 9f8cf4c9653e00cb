package com.functionalfit.booking;

import com.functionalfit.booking.SeatRelease.Consequence;
import com.functionalfit.booking.SeatRelease.Leaving;
import com.functionalfit.booking.model.CancellationPolicy;
import com.functionalfit.booking.model.CancellationPolicy.Verdict;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** A client cancels their own place in a class (rules CXL-1 to CXL-6, WAIT-7). */
@Stateless
public class CancellationService {

  @Inject private RowLocks locks;
  @Inject private Registrations registrations;
  @Inject private SeatRelease release;
  @Inject private RegistrationReader reader;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /**
   * Cancels the active registration; the freed seat goes to the first eligible waiting client.
   *
   * @throws Refusal NO_ACTIVE_REGISTRATION, CLASS_STARTED, or CANCEL_LOCKED with {@code deadline}
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public CancelledView cancel(CancelBooking command) {
    long clientId = OwnProfile.clientOf(caller.get());
    SeatView seat = locks.lockClass(command.occurrenceId());
    Registration registration =
        registrations
            .findActive(seat.id(), clientId)
            .filter(found -> !found.status().isAttendance())
            .orElseThrow(() -> new Refusal(ProblemCode.NO_ACTIVE_REGISTRATION));
    Verdict verdict = judge(registration, seat);
    Consequence consequence = verdict.isFree() ? Consequence.RETURN : Consequence.KEEP;
    Settled settled =
        release.releaseAndRefill(
            new Leaving(registration, seat, verdict.kind(), consequence, command.reason()));
    return new CancelledView(
        reader.view(registration),
        !verdict.isFree(),
        settled.creditsReturned(),
        settled.creditsConsumed(),
        settled.amountRefunded().amount());
  }

  private Verdict judge(Registration registration, SeatView seat) {
    Verdict verdict = CancellationPolicy.judge(registration, seat.startsAt(), clock.now());
    return switch (verdict.outcome()) {
      case STARTED ->
          throw new Refusal(ProblemCode.CLASS_STARTED, Map.of("deadline", seat.startsAt()));
      case REFUSED ->
          throw new Refusal(ProblemCode.CANCEL_LOCKED, Map.of("deadline", verdict.deadline()));
      case FREE, LATE -> verdict;
    };
  }
}
