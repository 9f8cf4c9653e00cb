package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.events.EventCheckIn.Row;
import com.functionalfit.events.EventCheckIn.RowResult;
import com.functionalfit.events.GuestPayments.Taken;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.events.model.Events;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** One row of a check-in, one transaction: the steps of {@link EventCheckInService}. */
@Stateless
public class EventCheckInRow {

  @Inject private Events events;
  @Inject private ClientDirectory clients;
  @Inject private GuestAttendance attendance;
  @Inject private EventRules rules;

  /**
   * Applies one row to an event the caller may run.
   *
   * @throws Refusal NOT_FOUND or EVENT_CANCELLED
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public RowResult apply(long eventId, Row row) {
    Event event = events.lock(List.of(eventId)).stream().findFirst().orElseThrow(Refusal::notFound);
    if (event.isCancelled()) {
      throw new Refusal(ProblemCode.EVENT_CANCELLED);
    }
    return event
        .findGuest(row.guestId())
        .map(guest -> apply(event, guest, row))
        .orElseGet(() -> RowResult.failed(row.guestId(), "NOT_FOUND"));
  }

  private RowResult apply(Event event, EventGuest guest, Row row) {
    if (GuestAttendance.isRecorded(guest, row.attendance(), row.waive())) {
      return RowResult.skipped(guest.id());
    }
    if (rules.now().isBefore(row.attendance().opensAt(event.time().start()))) {
      return RowResult.failed(guest.id(), "TOO_EARLY");
    }
    clients.lock(guest.clientId());
    Taken taken = attendance.record(event, guest, row.attendance(), row.waive());
    return RowResult.success(guest.id(), taken.credits(), taken.passId(), taken.charged());
  }
}
