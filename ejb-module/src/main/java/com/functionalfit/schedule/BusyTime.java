package com.functionalfit.schedule;

import com.functionalfit.shared.TimeRange;

/**
 * A time in which a room or a person is taken.
 *
 * @param kind event, class or closure
 * @param id id within its kind; 0 for one that is only planned
 * @param roomId null when it takes no room
 * @param staffId null when it takes nobody's time
 */
public record BusyTime(
    String kind, long id, String title, TimeRange time, Long roomId, Long staffId) {

  public static final String EVENT = "event";
  public static final String CLASS = "class";
  public static final String CLOSURE = "closure";
}
