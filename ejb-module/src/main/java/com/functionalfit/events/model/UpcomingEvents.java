package com.functionalfit.events.model;

import com.functionalfit.schedule.UpcomingSession;
import com.functionalfit.schedule.UpcomingSessions;
import com.functionalfit.shared.TimeRange;
import java.util.List;

/** Scheduled events that others ask for before a person, a room or a day goes. */
public interface UpcomingEvents extends UpcomingSessions {

  /**
   * Scheduled events that overlap a time, by start.
   *
   * @param siteId null for all sites
   * @param roomId null for all rooms
   */
  List<UpcomingSession> listIn(Long siteId, Long roomId, TimeRange time);
}
