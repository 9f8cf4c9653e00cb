package com.functionalfit.schedule;

import com.functionalfit.identity.UserRemovalRequested;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.staff.StaffDirectory;
import com.functionalfit.studio.RoomRemovalRequested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Keeps the people and rooms of future sessions (rules USER-5, REF-1). */
@ApplicationScoped
class RemovalGuards {

  @Inject @Any private Instance<UpcomingSessions> sources;
  @Inject private StaffDirectory staff;
  @Inject private StudioClock clock;

  /** Locks the staff profile first, so that a session being made meanwhile is seen or refused. */
  void onUser(@Observes UserRemovalRequested removal) {
    if (removal.kind() != UserRemovalRequested.Kind.SUSPEND) {
      staff.findIdOfUser(removal.userId()).ifPresent(this::refuseStaff);
    }
  }

  void onRoom(@Observes RoomRemovalRequested removal) {
    Instant now = clock.now();
    FutureSessions.refuse(
        Conflict.ROOM,
        sources.stream()
            .flatMap(source -> source.listInRoom(removal.roomId(), now).stream())
            .toList());
  }

  private void refuseStaff(long staffId) {
    staff.lock(List.of(staffId));
    Instant now = clock.now();
    FutureSessions.refuse(
        Conflict.STAFF,
        sources.stream().flatMap(source -> source.listOfStaff(staffId, now).stream()).toList());
  }
}
