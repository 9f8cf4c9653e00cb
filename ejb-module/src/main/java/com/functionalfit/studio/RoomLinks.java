package com.functionalfit.studio;

import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What other features have to say about rooms. */
@ApplicationScoped
class RoomLinks {

  @Inject private Instance<RoomCalendars> calendars;
  @Inject private Event<RoomRemovalRequested> removals;
  @Inject private CurrentCaller caller;

  /** Lets everybody who needs the room refuse its removal. */
  void askToRemove(long roomId) {
    removals.fire(new RoomRemovalRequested(roomId));
  }

  RoomDetails withCalendar(RoomDetails room) {
    return room.withCalendar(calendarIds(List.of(room)).get(room.id()));
  }

  Page<RoomDetails> withCalendars(Page<RoomDetails> rooms) {
    Map<Long, String> ids = calendarIds(rooms.items());
    return rooms.map(room -> room.withCalendar(ids.get(room.id())));
  }

  /** Calendar ids are for administrators only, and exist only with a connection to Google. */
  private Map<Long, String> calendarIds(List<RoomDetails> rooms) {
    if (!caller.get().isAdmin() || !calendars.isResolvable()) {
      return Map.of();
    }
    return calendars.get().listCalendarIds(rooms.stream().map(RoomDetails::id).toList());
  }
}
