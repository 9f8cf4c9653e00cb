package com.functionalfit.notifications;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.functionalfit.notifications.model.Appointments.Expected;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.Message;
import com.functionalfit.notifications.model.Message.About;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes one message a person about any number of events (rule REC-8). */
@ApplicationScoped
class EventMailDesk {

  /** More dates than this are counted and not listed. */
  private static final int LISTED = 60;

  @Inject private MessageDesk desk;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;

  /** Tells each client once; several events are listed by their dates. */
  void tellGuests(MailKind kind, List<Expected> places, Map<String, Object> facts) {
    Map<Long, List<Expected>> byClient =
        places.stream()
            .sorted(Comparator.comparing(Expected::startsAt))
            .collect(groupingBy(Expected::clientId, TreeMap::new, toList()));
    byClient.forEach((client, events) -> tellGuest(kind, client, events, facts));
  }

  private void tellGuest(
      MailKind kind, long clientId, List<Expected> events, Map<String, Object> facts) {
    Map<String, Object> all = new HashMap<>(facts);
    all.put(Facts.GUEST, clientId);
    if (events.size() > 1) {
      all.put(
          Facts.DATES,
          events.stream().limit(LISTED).map(each -> each.startsAt().toString()).toList());
    }
    if (events.size() > LISTED) {
      all.put(Facts.MORE_DATES, events.size() - LISTED);
    }
    desk.tellClient(clientId, message(kind, events.get(0).eventId(), "client:" + clientId, all));
  }

  /** Tells a trainer; one who acts knows it already. */
  void tellStaff(MailKind kind, long staffId, long eventId, Map<String, Object> facts) {
    if (!Long.valueOf(staffId).equals(caller.get().staffId())) {
      desk.tellStaff(staffId, message(kind, eventId, "staff:" + staffId, facts));
    }
  }

  private Message message(MailKind kind, long eventId, String whom, Map<String, Object> facts) {
    Message message = Message.of(kind, About.event(eventId), clock.now(), facts);
    return message.withKey(message.dedupeKey() + ":" + whom);
  }
}
