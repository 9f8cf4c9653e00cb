package com.functionalfit.events;

import com.functionalfit.events.EventAnnouncer.Before;
import com.functionalfit.events.EventCommands.GuestRef;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.events.model.Events.Where;
import com.functionalfit.events.model.GuestPlan;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Staff (own events) and admins add guests and take them off (rule EVT-11). */
@Stateless
public class GuestService {

  private static final String GUESTS = "guests";

  @Inject private EventRules rules;
  @Inject private EventSelection selection;
  @Inject private GuestRefs refs;
  @Inject private GuestSeating seating;
  @Inject private EventAnnouncer announcer;

  /**
   * What adding did.
   *
   * @param isNew false when the client was on the list already
   */
  public record Added(long guestId, boolean isNew) {}

  /**
   * Adds a guest at the end of the list; a client who is on it stays as they are.
   *
   * @throws Refusal NOT_FOUND, NOT_OWNER, EVENT_CANCELLED, EVENT_PAST, VALIDATION or MISSING_PRICE
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public Added add(long eventId, GuestRef wanted) {
    Event event = open(eventId);
    GuestPlan plan = refs.next(wanted, event.guests());
    Optional<EventGuest> present =
        event.guests().stream()
            .filter(guest -> !plan.isTechnical() && guest.clientId() == plan.clientId())
            .findFirst();
    if (present.isPresent()) {
      return new Added(present.get().id(), false);
    }
    EventPlan.requireFit(event.type(), event.guests().size() + 1, event.serviceTypeId());
    Before before = announcer.before(event);
    event.becomeException();
    EventGuest added = seating.add(event, plan);
    announcer.guestAdded(event, before, added);
    return new Added(added.id(), true);
  }

  /**
   * Takes a guest off the list.
   *
   * @throws Refusal NOT_FOUND, NOT_OWNER, EVENT_CANCELLED, EVENT_PAST, ATTENDANCE_RECORDED, or
   *     VALIDATION last_guest
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public void remove(long eventId, long guestId) {
    Event event = open(eventId);
    EventGuest guest = event.findGuest(guestId).orElseThrow(Refusal::notFound);
    if (event.guests().size() == 1) {
      throw Refusal.invalid(GUESTS, FieldError.LAST_GUEST);
    }
    Before before = announcer.before(event);
    event.becomeException();
    seating.remove(event, guest);
    announcer.guestRemoved(event, before, guest);
  }

  /** An event of the caller whose guests may change, locked. */
  private Event open(long eventId) {
    Where seen = selection.find(eventId);
    rules.requireOwn(seen.staffId());
    Event event = selection.lockRow(seen);
    if (event.isCancelled()) {
      throw new Refusal(ProblemCode.EVENT_CANCELLED);
    }
    rules.policy().ifPresent(policy -> policy.requireOpen(event, rules.now()));
    return event;
  }
}
