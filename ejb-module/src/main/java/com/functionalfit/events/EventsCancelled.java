package com.functionalfit.events;

import java.util.List;

/**
 * Events do not take place. Fired in the transaction of the change, so that everybody is told once
 * (rule REC-8).
 *
 * @param eventIds by start
 * @param reason null when none was given
 * @param isAbandoned whether the last guest left the studio, so that the trainer must be told
 */
public record EventsCancelled(List<Long> eventIds, String reason, boolean isAbandoned) {

  public EventsCancelled {
    eventIds = List.copyOf(eventIds);
  }
}
