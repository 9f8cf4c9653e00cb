package com.functionalfit.events;

import com.functionalfit.events.EventCommands.CancelEvent;
import com.functionalfit.events.EventCommands.ChangeEvent;
import com.functionalfit.events.EventCommands.CreateEvent;
import com.functionalfit.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Events, planned and changed by the staff they belong to and by admins: one transaction each. */
@Stateless
public class EventService {

  @Inject private EventCreator creator;
  @Inject private EventChanger changer;
  @Inject private EventCanceller canceller;

  /**
   * Plans an event.
   *
   * @return its id
   * @throws com.functionalfit.shared.Refusal VALIDATION, NOT_OWNER, MISSING_PRICE or
   *     SCHEDULE_CONFLICT
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public long create(CreateEvent command) {
    return creator.create(command);
  }

  /**
   * Changes an event.
   *
   * @return what was done; the event is for the caller to read
   * @throws com.functionalfit.shared.Refusal NOT_FOUND, NOT_OWNER, STALE, EVENT_CANCELLED,
   *     EVENT_PAST, MOVE_LOCKED, VALIDATION, ATTENDANCE_RECORDED, MISSING_PRICE or
   *     SCHEDULE_CONFLICT
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public EventChange change(ChangeEvent command) {
    return changer.change(command);
  }

  /**
   * Calls an event off; one that is cancelled already stays as it is.
   *
   * @throws com.functionalfit.shared.Refusal NOT_FOUND, NOT_OWNER, STALE, EVENT_PAST or
   *     CANCEL_LOCKED
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public void cancel(CancelEvent command) {
    canceller.cancel(command);
  }
}
