package com.functionalfit.booking;

import com.functionalfit.booking.Payments.Returned;
import com.functionalfit.booking.SeatRelease.Consequence;
import com.functionalfit.booking.SeatRelease.Leaving;
import com.functionalfit.booking.model.CancelKind;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Writes the end of a registration and what it costs (rules CXL-3, CXL-5, CXL-7). */
@ApplicationScoped
class CancelSettlement {

  @Inject private Payments payments;
  @Inject private AttendanceCapture capture;
  @Inject private RegistrationJournal journal;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /** Ends the registration and returns or keeps what was taken. The client's row is locked. */
  Settled settle(Leaving leaving) {
    Registration registration = leaving.registration();
    Map<String, Object> before = journal.stateOf(registration);
    registration.cancel(leaving.kind(), caller.get().userId(), leaving.reason(), clock.now());
    Settled settled =
        leaving.consequence() == Consequence.RETURN ? giveBack(leaving) : keep(leaving);
    journal.changed(actionOf(leaving.kind()), before, registration, leaving.seat());
    journal.announce(
        new RegistrationCancelled(
            registration.id(),
            registration.occurrenceId(),
            registration.clientId(),
            RegistrationViews.wire(leaving.kind()),
            settled.creditsReturned(),
            settled.amountRefunded()));
    return settled;
  }

  private Settled giveBack(Leaving leaving) {
    Registration registration = leaving.registration();
    Returned returned = payments.giveBack(registration, RegistrationViews.wire(leaving.kind()));
    registration.refunded();
    return new Settled(registration, returned.credits(), 0, returned.amount());
  }

  private Settled keep(Leaving leaving) {
    Registration registration = leaving.registration();
    payments.useUp(registration, RegistrationViews.wire(leaving.kind()));
    capture.capture(registration, leaving.seat(), AttendanceCapture.LATE_CANCEL);
    Money nothing = Money.zero(registration.quotedEntryFee().currency());
    return new Settled(registration, 0, registration.creditsUsed(), nothing);
  }

  private static ChangeAction actionOf(CancelKind kind) {
    return kind == CancelKind.REMOVED || kind == CancelKind.REMOVED_WAIVED
        ? ChangeAction.PARTICIPANT_REMOVED
        : ChangeAction.REGISTRATION_CANCELLED;
  }
}
