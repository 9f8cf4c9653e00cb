package com.functionalfit.studio;

import java.util.Collection;
import java.util.Map;

/**
 * Which rooms have a Google calendar. Implemented by the connection to Google, where there is one.
 */
public interface RoomCalendars {

  /** Google's calendar ids by room id; rooms without a calendar are missing. */
  Map<Long, String> listCalendarIds(Collection<Long> roomIds);
}
