package com.functionalfit.events;

import com.functionalfit.events.EventJournal.Snapshot;
import com.functionalfit.events.EventsChanged.State;
import com.functionalfit.events.GuestSeating.Seated;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.schedule.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the change log and the listeners what happened to an event, which must be flushed. */
@ApplicationScoped
class EventAnnouncer {

  @Inject private EventJournal journal;
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

  void changed(List<Changed> changes) {
    for (Changed change : changes) {
      journal.changed(change.action(), change.event(), change.before().snapshot());
      override(change.event(), change.verdict());
    }
    fire(changes);
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

  private void fire(List<Changed> changes) {
    if (!changes.isEmpty()) {
      listeners.fire(new EventsChanged(changes.stream().map(EventAnnouncer::toChange).toList()));
    }
  }

  private static EventsChanged.Change toChange(Changed change) {
    return new EventsChanged.Change(
        change.event().id(),
        change.before().state(),
        stateOf(change.event()),
        change.seated().added().stream().map(EventGuest::clientId).toList(),
        change.seated().removed().stream().map(EventGuest::clientId).toList());
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
