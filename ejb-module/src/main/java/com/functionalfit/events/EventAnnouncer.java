package com.functionalfit.events;

import com.functionalfit.events.EventChanged.State;
import com.functionalfit.events.EventJournal.Snapshot;
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

  void created(Event event, Verdict verdict) {
    journal.created(event);
    override(event, verdict);
    listeners.fire(new EventCreated(event.id()));
  }

  void changed(ChangeAction action, Event event, Before before, Seated seated) {
    journal.changed(action, event, before.snapshot());
    fire(event, before, seated);
  }

  private void fire(Event event, Before before, Seated seated) {
    listeners.fire(
        new EventChanged(
            event.id(),
            before.state(),
            stateOf(event),
            seated.added().stream().map(EventGuest::id).toList(),
            seated.removed().stream().map(EventGuest::clientId).toList()));
  }

  void guestAdded(Event event, Before before, EventGuest guest) {
    journal.guestListed(ChangeAction.PARTICIPANT_ADDED, event, guest);
    fire(event, before, new Seated(List.of(guest), List.of()));
  }

  void guestRemoved(Event event, Before before, EventGuest guest) {
    journal.guestListed(ChangeAction.PARTICIPANT_REMOVED, event, guest);
    fire(event, before, new Seated(List.of(), List.of(guest)));
  }

  /** Records that an event stands where something else does (rule CONF-6). */
  void override(Event event, Verdict verdict) {
    if (!verdict.isFree()) {
      journal.overridden(event, verdict.conflicts());
    }
  }

  void cancelled(Event event, Before before, boolean isAbandoned) {
    journal.changed(ChangeAction.EVENT_CANCELLED, event, before.snapshot());
    listeners.fire(new EventCancelled(event.id(), event.cancelReason(), isAbandoned));
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
