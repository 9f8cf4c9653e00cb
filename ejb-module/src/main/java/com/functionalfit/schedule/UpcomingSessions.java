package com.functionalfit.schedule;

import java.time.Instant;
import java.util.List;

/**
 * A kind of session that keeps its people and rooms as long as it lies ahead: classes here, events
 * where they live. Every bean of this type is asked before a person or a room goes (rules USER-5,
 * REF-1).
 */
public interface UpcomingSessions {

  /** Scheduled sessions of a staff member that have not begun, by start. */
  List<UpcomingSession> listOfStaff(long staffId, Instant now);

  /** Scheduled sessions in a room that have not begun, by start. */
  List<UpcomingSession> listInRoom(long roomId, Instant now);
}
