package com.functionalfit.notifications;

import com.functionalfit.notifications.ChangeFacts.Place;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.Message;
import com.functionalfit.notifications.model.Message.About;
import com.functionalfit.notifications.model.Sessions;
import com.functionalfit.notifications.model.Sessions.Due;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells people of a class that its time, room or trainer changed (mail, section 5). */
@ApplicationScoped
class ClassMails {

  @Inject private MessageDesk desk;
  @Inject private Sessions sessions;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;

  void onMoved(@Observes OccurrenceMoved moved) {
    Map<String, Object> facts = facts(moved);
    for (Due place : sessions.listPresent(moved.occurrenceId())) {
      desk.tellClient(
          place.clientId(),
          Message.of(
              MailKind.CLASS_MODIFIED, About.registration(place.placeId()), clock.now(), facts));
    }
    if (moved.oldTrainerId() != moved.newTrainerId()) {
      tellTrainer(moved.oldTrainerId(), moved.occurrenceId(), facts);
      tellTrainer(moved.newTrainerId(), moved.occurrenceId(), facts);
    }
  }

  /** Trainers who act themselves know it already. */
  private void tellTrainer(long staffId, long occurrenceId, Map<String, Object> facts) {
    if (Long.valueOf(staffId).equals(caller.get().staffId())) {
      return;
    }
    Message message =
        Message.of(MailKind.CLASS_MODIFIED, About.occurrence(occurrenceId), clock.now(), facts);
    desk.tellStaff(staffId, message.withKey(message.dedupeKey() + ":staff:" + staffId));
  }

  private Map<String, Object> facts(OccurrenceMoved moved) {
    return ChangeFacts.of(
        new Place(moved.oldStartsAt(), moved.oldEndsAt(), moved.oldRoomId(), moved.oldTrainerId()),
        new Place(moved.newStartsAt(), moved.newEndsAt(), moved.newRoomId(), moved.newTrainerId()),
        caller.get());
  }
}
