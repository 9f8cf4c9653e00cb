package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.Change.Where;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.schedule.Conflict;
import com.functionalfit.schedule.PlaceNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what happened to events into the change log (rules AUD-1, AUD-2, CONF-6). */
@ApplicationScoped
class EventJournal {

  private static final String EVENT = "event";

  @Inject private ChangeLog log;
  @Inject private PlaceNames places;
  @Inject private ClientDirectory clients;

  /**
   * An event as it was at a moment.
   *
   * @param facts values that may stay for good
   * @param personal values that go when the person does
   */
  record Snapshot(Map<String, Object> facts, Map<String, Object> personal) {
    static final Snapshot NONE = new Snapshot(Map.of(), Map.of());
  }

  Snapshot snapshot(Event event) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("type", event.type().name());
    facts.put("status", event.status().wireName());
    facts.put("startsAt", event.time().start().toString());
    facts.put("endsAt", event.time().end().toString());
    facts.put("roomId", event.roomId());
    facts.put("room", places.roomName(event.roomId()));
    facts.put("staffId", event.staffId());
    facts.put("staff", places.trainerName(event.staffId()));
    facts.put("serviceTypeId", event.serviceTypeId());
    facts.put("guestIds", event.guests().stream().map(EventGuest::clientId).toList());
    facts.put("cancelReason", event.cancelReason());
    Map<String, Object> personal = new LinkedHashMap<>();
    personal.put("guests", names(event));
    personal.put("notes", event.notes());
    return new Snapshot(facts, personal);
  }

  void created(Event event) {
    write(ChangeAction.EVENT_CREATED, event, Snapshot.NONE);
  }

  /** Records a change; one without effect is none. */
  void changed(ChangeAction action, Event event, Snapshot before) {
    write(action, event, before);
  }

  /** A guest's attendance and payment as they are at a moment. */
  Snapshot snapshot(Event event, EventGuest guest) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("guestId", guest.id());
    facts.put("clientId", guest.clientId());
    facts.put("eventStatus", event.status().wireName());
    facts.put("attendance", wire(guest.attendance()));
    facts.put("paymentMethod", wire(guest.payment().method()));
    facts.put("paymentStatus", wire(guest.payment().status()));
    facts.put("passId", guest.payment().passId());
    facts.put("creditsUsed", guest.payment().creditsUsed());
    return new Snapshot(facts, Map.of());
  }

  /**
   * Records what was recorded of a guest. It happened to the event, so that its history tells it
   * (like everything of its guests), also when the guest is on the list no more.
   */
  void attended(ChangeAction action, Event event, EventGuest guest, Snapshot before) {
    log.record(
        Change.of(action, EVENT, event.id())
            .before(before.facts())
            .after(snapshot(event, guest).facts())
            .at(where(event))
            .build());
  }

  /** Records that somebody came onto the list or left it. */
  void guestListed(ChangeAction action, Event event, EventGuest guest) {
    Change.Builder change = Change.of(action, EVENT, event.id()).at(where(event));
    Map<String, Object> facts = snapshot(event, guest).facts();
    log.record(
        action == ChangeAction.PARTICIPANT_ADDED
            ? change.after(facts).build()
            : change.before(facts).build());
  }

  void overridden(Event event, List<Conflict> conflicts) {
    log.record(
        Change.of(ChangeAction.CONFLICT_OVERRIDDEN, EVENT, event.id())
            .after("conflicts", conflicts.stream().map(Conflict::facts).toList())
            .at(where(event))
            .build());
  }

  private void write(ChangeAction action, Event event, Snapshot before) {
    Snapshot after = snapshot(event);
    if (after.equals(before)) {
      return;
    }
    Change.Builder change =
        Change.of(action, EVENT, event.id())
            .before(before.facts())
            .after(after.facts())
            .at(where(event));
    before.personal().forEach(change::personalBefore);
    after.personal().forEach(change::personalAfter);
    log.record(change.build());
  }

  private static String wire(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  private List<String> names(Event event) {
    List<Long> ids = event.guests().stream().map(EventGuest::clientId).toList();
    Map<Long, String> names = clients.names(ids);
    return ids.stream().map(names::get).toList();
  }

  private Where where(Event event) {
    return new Where(
        places.siteId(event.roomId()), event.roomId(), event.time().start(), event.time().end());
  }
}
