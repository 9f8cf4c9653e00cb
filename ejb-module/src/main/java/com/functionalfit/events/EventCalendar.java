package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientDirectory.ContactView;
import com.functionalfit.events.EventView.GuestView;
import com.functionalfit.events.model.EventReads;
import com.functionalfit.events.model.EventReads.GuestRow;
import com.functionalfit.events.model.EventReads.Row;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Events to look at: clients see those they are guests of, staff and admins all, with contact data,
 * notes, fees and payments of their own only (rule EVT-13).
 */
@Stateless
public class EventCalendar {

  @Inject private EventReads reads;
  @Inject private ClientDirectory clients;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /**
   * Events in order of start; a constant number of statements.
   *
   * @throws Refusal NO_CLIENT_PROFILE
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public List<EventView> list(EventQuery query) {
    Caller who = caller.get();
    return views(reads.list(who.isStaffOrAdmin() ? query : query.ofClient(ownClient(who))));
  }

  /**
   * One event.
   *
   * @throws Refusal NOT_FOUND also for a client who is not a guest
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public EventView get(long eventId) {
    Caller who = caller.get();
    Row row = reads.find(eventId).orElseThrow(Refusal::notFound);
    if (!who.isStaffOrAdmin()
        && row.guests().stream().noneMatch(guest -> isSelf(who, guest.clientId()))) {
      throw Refusal.notFound();
    }
    return views(List.of(row)).get(0);
  }

  /** Events by id, by start; a constant number of statements. */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public List<EventView> listByIds(Collection<Long> eventIds) {
    return views(reads.listByIds(eventIds));
  }

  /** The guests of one event, as the caller may see them. */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public List<GuestView> listGuests(long eventId) {
    return get(eventId).guests();
  }

  private List<EventView> views(List<Row> rows) {
    Caller who = caller.get();
    EventViews views = new EventViews(who, clock.now(), contacts(who, rows));
    return rows.stream().map(views::view).toList();
  }

  private Map<Long, ContactView> contacts(Caller who, List<Row> rows) {
    Set<Long> ids =
        rows.stream()
            .filter(row -> EventViews.isFull(who, row))
            .flatMap(row -> row.guests().stream())
            .filter(guest -> !guest.isTechnical())
            .map(GuestRow::clientId)
            .collect(Collectors.toSet());
    return clients.contacts(ids);
  }

  private static long ownClient(Caller who) {
    if (who.clientId() == null) {
      throw new Refusal(ProblemCode.NO_CLIENT_PROFILE);
    }
    return who.clientId();
  }

  private static boolean isSelf(Caller who, long clientId) {
    return who.clientId() != null && who.clientId() == clientId;
  }
}
