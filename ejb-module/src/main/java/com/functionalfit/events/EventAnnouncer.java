package com.functionalfit.events;

import static java.util.stream.Collectors.toSet;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientDirectory.Audience;
import com.functionalfit.events.EventJournal.Snapshot;
import com.functionalfit.events.EventsChanged.State;
import com.functionalfit.events.GuestSeating.Seated;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Tells the change log and the listeners what happened to an event, which must be flushed. */
@ApplicationScoped
class EventAnnouncer {

  @Inject private EventJournal journal;
  @Inject private ClientDirectory clients;
  @Inject private StudioClock clock;
  @Inject private jakarta.enterprise.event.Event<Object> listeners;

  /** An event before a change. */
  record Before(State state, Snapshot snapshot) {}

  Before before(Event event) {
    return new Before(stateOf(event), journal.snapshot(event));
  }

  /** A change to be told; the verdict is null when the event did not move. */
  record Changed(ChangeAction action, Event event, Before before, Seated seated, Verdict verdict) {}

  void created(List<Event> events, List<Verdict> verdicts) {
    for (int i = 0; i < events.size(); i++) {
      journal.created(events.get(i));
      override(events.get(i), verdicts.get(i));
    }
    listeners.fire(new EventsPlanned(ids(events)));
  }

  /** How many people hear of new events. */
  Audience audienceOf(List<Event> planned) {
    Instant now = clock.now();
    return audience(
        planned.stream()
            .filter(event -> !event.hasStarted(now))
            .flatMap(event -> event.guests().stream())
            .map(EventGuest::clientId));
  }

  /** Announces changes; tells how many people hear of them. */
  Audience changed(List<Changed> changes) {
    for (Changed change : changes) {
      journal.changed(change.action(), change.event(), change.before().snapshot());
      override(change.event(), change.verdict());
    }
    Instant now = clock.now();
    return audience(
        fire(changes).stream()
            .filter(change -> change.isAhead(now))
            .flatMap(EventsChanged.Change::concernedClientIds));
  }

  void guestAdded(Event event, Before before, EventGuest guest) {
    journal.guestListed(ChangeAction.PARTICIPANT_ADDED, event, guest);
    fire(event, before, new Seated(List.of(guest), List.of()));
  }

  void guestRemoved(Event event, Before before, EventGuest guest) {
    journal.guestListed(ChangeAction.PARTICIPANT_REMOVED, event, guest);
    fire(event, before, new Seated(List.of(), List.of(guest)));
  }

  /** A guest who left the studio is told of that, and not of every event. */
  void guestLeft(Event event, Before before, EventGuest guest) {
    journal.guestListed(ChangeAction.PARTICIPANT_REMOVED, event, guest);
    fire(event, before, Seated.NOBODY);
  }

  void cancelled(List<Event> events, List<Before> before, String reason, boolean isAbandoned) {
    for (int i = 0; i < events.size(); i++) {
      journal.changed(ChangeAction.EVENT_CANCELLED, events.get(i), before.get(i).snapshot());
    }
    if (!events.isEmpty()) {
      listeners.fire(new EventsCancelled(ids(events), reason, isAbandoned));
    }
  }

  /** Records that an event stands where something else does (rule CONF-6). */
  private void override(Event event, Verdict verdict) {
    if (verdict != null && !verdict.isFree()) {
      journal.overridden(event, verdict.conflicts());
    }
  }

  private void fire(Event event, Before before, Seated seated) {
    fire(List.of(new Changed(ChangeAction.EVENT_UPDATED, event, before, seated, null)));
  }

  private List<EventsChanged.Change> fire(List<Changed> changes) {
    List<EventsChanged.Change> told = changes.stream().map(EventAnnouncer::toChange).toList();
    if (!told.isEmpty()) {
      listeners.fire(new EventsChanged(told));
    }
    return told;
  }

  private Audience audience(Stream<Long> clientIds) {
    return clients.audience(clientIds.collect(toSet()));
  }

  private static EventsChanged.Change toChange(Changed change) {
    return new EventsChanged.Change(
        change.event().id(),
        change.before().state(),
        stateOf(change.event()),
        change.seated().added().stream().map(EventGuest::clientId).toList(),
        change.seated().removed().stream().map(EventGuest::clientId).toList(),
        change.event().guests().stream()
            .filter(guest -> !change.seated().added().contains(guest))
            .map(EventGuest::clientId)
            .toList());
  }

  private static List<Long> ids(List<Event> events) {
    return events.stream().map(Event::id).toList();
  }

  private static State stateOf(Event event) {
    return new State(
        event.time().start(),
        event.time().end(),
        event.roomId(),
        event.staffId(),
        event.serviceTypeId());
  }
}
