package com.functionalfit.events;

import com.functionalfit.events.EventJournal.Snapshot;
import com.functionalfit.events.GuestPayments.Taken;
import com.functionalfit.events.model.Attendance;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.events.model.GuestPayment;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.schedule.AttendanceMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Records whether a guest came with everything that hangs on it: credits or money, attendance
 * charge, status of the event, trail (rules CHK-4 to CHK-6, EVT-12). The caller holds the locks of
 * the event and of the client.
 */
@ApplicationScoped
class GuestAttendance {

  @Inject private GuestPayments payments;
  @Inject private GuestCharges charges;
  @Inject private EventJournal journal;
  @Inject private EventRules rules;

  /** Whether a mark changes anything. */
  static boolean isRecorded(EventGuest guest, AttendanceMark mark, boolean waive) {
    return switch (mark) {
      case ATTENDED -> guest.attendance() == Attendance.ATTENDED;
      case NO_SHOW ->
          guest.attendance() == Attendance.NO_SHOW && (!waive || guest.payment().isWaived());
      case UNMARKED -> !guest.isMarked();
    };
  }

  /**
   * Brings a guest into the wanted state, from whichever it is in.
   *
   * @return what was taken by this mark; a correction that leaves the payment as it is takes
   *     nothing
   */
  Taken record(Event event, EventGuest guest, AttendanceMark mark, boolean waive) {
    Snapshot before = journal.snapshot(event, guest);
    boolean isCorrection = guest.isMarked();
    Taken taken =
        switch (mark) {
          case ATTENDED -> mark(event, guest, Attendance.ATTENDED);
          case NO_SHOW -> waive ? missWaived(guest) : mark(event, guest, Attendance.NO_SHOW);
          case UNMARKED -> unmark(guest);
        };
    if (mark == AttendanceMark.UNMARKED) {
      charges.reverse(event, guest);
    } else {
      charges.capture(event, guest);
    }
    event.followAttendance();
    journal.attended(action(mark, isCorrection), event, guest, before);
    return taken;
  }

  /** The event does not take place: what was recorded never happened (rule EVT-9). */
  void takeBack(Event event, EventGuest guest, String reason) {
    if (guest.isMarked()) {
      Snapshot before = journal.snapshot(event, guest);
      payments.giveBack(guest, reason);
      charges.reverse(event, guest);
      guest.takeBack();
      journal.attended(ChangeAction.ATTENDANCE_CORRECTED, event, guest, before);
    }
  }

  private Taken mark(Event event, EventGuest guest, Attendance what) {
    boolean isPaid = guest.isMarked() && !guest.payment().isWaived();
    Taken taken = isPaid ? Taken.of(guest.payment()) : payments.take(event, guest);
    guest.mark(what, taken.payment(), rules.userId(), rules.now());
    return isPaid ? Taken.NOTHING : taken;
  }

  private Taken missWaived(EventGuest guest) {
    payments.giveBack(guest, "no_show_waived");
    guest.mark(Attendance.NO_SHOW, GuestPayment.waived(), rules.userId(), rules.now());
    return Taken.NOTHING;
  }

  private Taken unmark(EventGuest guest) {
    payments.giveBack(guest, "attendance_removed");
    guest.unmark();
    return Taken.NOTHING;
  }

  private static ChangeAction action(AttendanceMark mark, boolean isCorrection) {
    if (isCorrection) {
      return ChangeAction.ATTENDANCE_CORRECTED;
    }
    return mark == AttendanceMark.ATTENDED ? ChangeAction.CHECKED_IN : ChangeAction.NO_SHOW;
  }
}
