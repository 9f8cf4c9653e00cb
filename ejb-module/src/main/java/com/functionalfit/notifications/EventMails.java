package com.functionalfit.notifications;

import com.functionalfit.events.EventsCancelled;
import com.functionalfit.events.EventsChanged;
import com.functionalfit.events.EventsChanged.Change;
import com.functionalfit.events.EventsChanged.State;
import com.functionalfit.events.EventsPlanned;
import com.functionalfit.notifications.ChangeFacts.Place;
import com.functionalfit.notifications.model.Appointments;
import com.functionalfit.notifications.model.Appointments.Expected;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells guests and trainers what became of one-to-one sessions, once a person and edit (rules
 * EVT-10, REC-8). What began in the past is told to nobody.
 */
@ApplicationScoped
class EventMails {

  @Inject private EventMailDesk desk;
  @Inject private Appointments appointments;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;

  void onPlanned(@Observes EventsPlanned planned) {
    desk.tellGuests(
        MailKind.EVENT_CONFIRMATION,
        appointments.listExpected(planned.eventIds(), clock.now()),
        Map.of());
  }

  void onChanged(@Observes EventsChanged changed) {
    Instant now = clock.now();
    List<Change> ahead = changed.changes().stream().filter(each -> each.isAhead(now)).toList();
    desk.tellGuests(MailKind.EVENT_CONFIRMATION, places(ahead, Change::addedClientIds), Map.of());
    desk.tellGuests(
        MailKind.EVENT_CANCELLATION, places(ahead, Change::removedClientIds), cancelFacts(null));
    List<Change> real = ahead.stream().filter(Change::concernsGuests).toList();
    if (!real.isEmpty()) {
      Map<String, Object> facts = changeFacts(real.get(0));
      desk.tellGuests(MailKind.EVENT_UPDATE, places(real, Change::stayingClientIds), facts);
      tellTrainers(real, facts);
    }
  }

  void onCancelled(@Observes EventsCancelled cancelled) {
    Instant now = clock.now();
    Map<String, Object> facts = cancelFacts(cancelled.reason());
    if (cancelled.isAbandoned()) {
      cancelled
          .eventIds()
          .forEach(
              id ->
                  appointments
                      .findStaff(id)
                      .ifPresent(
                          staff -> desk.tellStaff(MailKind.EVENT_CANCELLATION, staff, id, facts)));
    } else {
      desk.tellGuests(
          MailKind.EVENT_CANCELLATION, appointments.listExpected(cancelled.eventIds(), now), facts);
    }
  }

  private static List<Expected> places(List<Change> changes, Function<Change, List<Long>> clients) {
    return changes.stream()
        .flatMap(
            change ->
                clients.apply(change).stream()
                    .map(
                        client ->
                            new Expected(change.eventId(), client, change.after().startsAt())))
        .toList();
  }

  /** Old and new trainer of events an admin handed over; one message each. */
  private void tellTrainers(List<Change> changes, Map<String, Object> facts) {
    Set<Long> told = new LinkedHashSet<>();
    for (Change change : changes) {
      long old = change.before().staffId();
      long now = change.after().staffId();
      if (old != now) {
        for (long staff : List.of(old, now)) {
          if (told.add(staff)) {
            desk.tellStaff(MailKind.EVENT_UPDATE, staff, change.eventId(), facts);
          }
        }
      }
    }
  }

  private Map<String, Object> changeFacts(Change change) {
    return ChangeFacts.of(place(change.before()), place(change.after()), caller.get());
  }

  private static Place place(State state) {
    return new Place(state.startsAt(), state.endsAt(), state.roomId(), state.staffId());
  }

  private Map<String, Object> cancelFacts(String reason) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("deleted_by", Facts.actor(caller.get()));
    if (reason != null) {
      facts.put("reason", reason);
    }
    return facts;
  }
}
