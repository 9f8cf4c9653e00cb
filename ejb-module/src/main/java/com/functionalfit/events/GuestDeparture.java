package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientRemoved;
import com.functionalfit.events.EventAnnouncer.Before;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.events.model.Events;
import com.functionalfit.identity.UserRemoved;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;

/**
 * A person who is deleted is not expected any more; an event left without guests does not take
 * place, and its trainer is told (rule USER-4).
 */
@ApplicationScoped
class GuestDeparture {

  private static final int AFTER_BOOKING = Interceptor.Priority.APPLICATION + 600;

  @Inject private Events events;
  @Inject private GuestSeating seating;
  @Inject private EventCanceller canceller;
  @Inject private EventAnnouncer announcer;
  @Inject private Guests guests;

  /** Where guests and their clients are found and locked. */
  @ApplicationScoped
  static class Guests {
    @Inject private ClientDirectory clients;
    @Inject private Events events;
    @Inject private EventRules rules;

    /** Events ahead; none can be added to them once the client's row is locked. */
    List<Long> listEventsAhead(long clientId) {
      clients.lock(clientId);
      return events.listFutureOfClient(clientId, rules.now());
    }

    Optional<Long> findClientOf(long userId) {
      return clients.findIdOfUser(userId);
    }
  }

  void onUserRemoved(@Observes @Priority(AFTER_BOOKING) UserRemoved removed) {
    guests
        .findClientOf(removed.userId())
        .ifPresent(clientId -> removed.count("guestPlacesRemoved", leaveAll(clientId)));
  }

  void onClientRemoved(@Observes @Priority(AFTER_BOOKING) ClientRemoved removed) {
    leaveAll(removed.clientId());
  }

  private int leaveAll(long clientId) {
    List<Event> ahead = events.lock(guests.listEventsAhead(clientId));
    ahead.forEach(event -> leave(event, clientId));
    return ahead.size();
  }

  private void leave(Event event, long clientId) {
    EventGuest guest =
        event.guests().stream()
            .filter(each -> each.clientId() == clientId)
            .findFirst()
            .orElseThrow();
    if (event.guests().size() == 1) {
      canceller.cancelLocked(List.of(event), null, true);
      return;
    }
    Before before = announcer.before(event);
    seating.remove(event, guest);
    announcer.guestLeft(event, before, guest);
  }
}
