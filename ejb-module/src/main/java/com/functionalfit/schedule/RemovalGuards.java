package com.functionalfit.schedule;

import com.functionalfit.identity.UserRemovalRequested;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.studio.RoomRemovalRequested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the people and rooms of future classes (rules USER-5, REF-1). */
@ApplicationScoped
class RemovalGuards {

  @Inject private Occurrences occurrences;
  @Inject private StudioClock clock;

  void onUser(@Observes UserRemovalRequested removal) {
    if (removal.kind() != UserRemovalRequested.Kind.SUSPEND) {
      FutureClasses.refuse(
          Conflict.STAFF, occurrences.listUpcomingOfUser(removal.userId(), clock.now()));
    }
  }

  void onRoom(@Observes RoomRemovalRequested removal) {
    FutureClasses.refuse(
        Conflict.ROOM, occurrences.listUpcomingInRoom(removal.roomId(), clock.now()));
  }
}
