package com.functionalfit.booking;

import com.functionalfit.booking.model.Payment;
import com.functionalfit.booking.model.PaymentMethod;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.AttendanceMark;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Records attendance with everything that hangs on it: credits, attendance charge, trail (rules
 * CHK-3, CHK-5, CHK-6). The caller holds the locks of the class and of the client.
 */
@ApplicationScoped
class AttendanceBook {

  @Inject private Payments payments;
  @Inject private AttendanceCapture capture;
  @Inject private RegistrationJournal journal;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /** Credits used up and money charged by a mark. */
  record Effect(int credits, BigDecimal amount) {
    private static final Effect NONE = new Effect(0, BigDecimal.ZERO);
  }

  /** Brings a registration into the wanted state, from whichever it is in. */
  Effect record(Registration registration, SeatView seat, AttendanceMark wanted, boolean waive) {
    Map<String, Object> before = journal.stateOf(registration);
    boolean isCorrection = registration.status().isAttendance();
    Effect effect =
        switch (wanted) {
          case ATTENDED -> attend(registration, seat);
          case NO_SHOW -> waive ? missWaived(registration, seat) : miss(registration, seat);
          case UNMARKED -> unmark(registration, seat);
        };
    journal.changed(action(wanted, isCorrection), before, registration, seat);
    journal.announce(
        new AttendanceRecorded(
            registration.id(),
            seat.id(),
            registration.clientId(),
            RegistrationViews.wire(registration.status())));
    return effect;
  }

  private Effect attend(Registration registration, SeatView seat) {
    BigDecimal charged = payAgainIfWaived(registration, seat);
    registration.attend(caller.get().userId(), clock.now());
    int credits = payments.useUp(registration, AttendanceCapture.ATTENDED);
    capture.capture(registration, seat, AttendanceCapture.ATTENDED);
    return new Effect(credits, charged);
  }

  private Effect miss(Registration registration, SeatView seat) {
    registration.miss(caller.get().userId(), clock.now());
    int credits = payments.useUp(registration, AttendanceCapture.NO_SHOW);
    capture.capture(registration, seat, AttendanceCapture.NO_SHOW);
    return new Effect(credits, BigDecimal.ZERO);
  }

  private Effect missWaived(Registration registration, SeatView seat) {
    registration.miss(caller.get().userId(), clock.now());
    payments.giveBack(registration, "no_show_waived");
    registration.waive();
    capture.captureWaived(registration, seat);
    return Effect.NONE;
  }

  private Effect unmark(Registration registration, SeatView seat) {
    boolean wasWaived = registration.isWaived();
    BigDecimal charged = payAgainIfWaived(registration, seat);
    if (!wasWaived) {
      payments.holdAgain(registration, "attendance_removed");
    }
    registration.unmark();
    capture.reverse(registration, seat);
    return new Effect(0, charged);
  }

  /**
   * A waived no-show gave everything back: before another mark the place is paid as at booking.
   *
   * @return money charged to the account
   */
  private BigDecimal payAgainIfWaived(Registration registration, SeatView seat) {
    if (!registration.isWaived()) {
      return BigDecimal.ZERO;
    }
    Payment payment = payments.payAgain(registration, seat);
    registration.pay(payment);
    return payment.method() == PaymentMethod.ACCOUNT
        ? registration.quotedEntryFee().amount()
        : BigDecimal.ZERO;
  }

  private static ChangeAction action(AttendanceMark wanted, boolean isCorrection) {
    if (isCorrection) {
      return ChangeAction.ATTENDANCE_CORRECTED;
    }
    return wanted == AttendanceMark.ATTENDED ? ChangeAction.CHECKED_IN : ChangeAction.NO_SHOW;
  }
}
