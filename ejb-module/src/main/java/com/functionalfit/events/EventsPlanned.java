package com.functionalfit.events;

import java.util.List;

/**
 * Events were planned: one, or all of a series. Fired in the transaction of the change, so that
 * everybody is told once (rule REC-8).
 *
 * @param eventIds by start
 */
public record EventsPlanned(List<Long> eventIds) {

  public EventsPlanned {
    eventIds = List.copyOf(eventIds);
  }
}
