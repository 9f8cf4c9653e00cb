package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.events.model.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;

/** Gives everybody back what events took that do not take place (rule EVT-9). */
@ApplicationScoped
class EventRefunds {

  private static final String REASON = "event_cancelled";

  @Inject private ClientDirectory clients;
  @Inject private GuestAttendance attendance;
  @Inject private Events events;

  /** Locks the clients concerned by ascending id first (rule CONC-1). */
  void takeBackAll(List<Event> cancelled) {
    TreeSet<Long> ids = new TreeSet<>();
    cancelled.stream()
        .flatMap(event -> event.guests().stream())
        .filter(EventGuest::isMarked)
        .forEach(guest -> ids.add(guest.clientId()));
    ids.forEach(clients::lock);
    for (Event event : cancelled) {
      event.guests().forEach(guest -> attendance.takeBack(event, guest, REASON));
    }
    events.flush();
  }
}
