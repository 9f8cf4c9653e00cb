package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Gives everybody back what an event took that does not take place (rule EVT-9). */
@ApplicationScoped
class EventRefunds {

  @Inject private ClientDirectory clients;
  @Inject private GuestAttendance attendance;

  /** Guests by ascending client id, each under the lock of the client (rule CONC-1). */
  void takeBackAll(Event event) {
    event.guests().stream()
        .filter(EventGuest::isMarked)
        .sorted(Comparator.comparing(EventGuest::clientId))
        .forEach(
            guest -> {
              clients.lock(guest.clientId());
              attendance.takeBack(event, guest, "event_cancelled");
            });
  }
}
