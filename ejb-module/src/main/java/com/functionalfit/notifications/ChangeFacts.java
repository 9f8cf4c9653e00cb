package com.functionalfit.notifications;

import com.functionalfit.platform.security.Caller;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What a message says of a session before and after a change. */
final class ChangeFacts {

  private ChangeFacts() {}

  /** When and where a session takes place, and with whom. */
  record Place(Instant startsAt, Instant endsAt, long roomId, long staffId) {}

  /** Facts of a change; may be added to. */
  static Map<String, Object> of(Place old, Place now, Caller by) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("old.starts_at", old.startsAt().toString());
    facts.put("new.starts_at", now.startsAt().toString());
    facts.put("old.ends_at", old.endsAt().toString());
    facts.put("new.ends_at", now.endsAt().toString());
    facts.put(Facts.ROOM_OLD, old.roomId());
    facts.put(Facts.ROOM_NEW, now.roomId());
    facts.put(Facts.TRAINER_OLD, old.staffId());
    facts.put(Facts.TRAINER_NEW, now.staffId());
    facts.put("modified_by", Facts.actor(by));
    return facts;
  }
}
