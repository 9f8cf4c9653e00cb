package com.functionalfit.notifications;

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
import java.util.HashMap;
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
              MailKind.CLASS_MODIFIED,
              About.registration(place.registrationId()),
              clock.now(),
              facts));
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
    Map<String, Object> facts = new HashMap<>();
    facts.put("old.starts_at", moved.oldStartsAt().toString());
    facts.put("new.starts_at", moved.newStartsAt().toString());
    facts.put("old.ends_at", moved.oldEndsAt().toString());
    facts.put("new.ends_at", moved.newEndsAt().toString());
    facts.put(Facts.ROOM_OLD, moved.oldRoomId());
    facts.put(Facts.ROOM_NEW, moved.newRoomId());
    facts.put(Facts.TRAINER_OLD, moved.oldTrainerId());
    facts.put(Facts.TRAINER_NEW, moved.newTrainerId());
    facts.put("modified_by", Facts.actor(caller.get()));
    return facts;
  }
}
