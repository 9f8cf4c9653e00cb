package com.functionalfit.events;

import com.functionalfit.events.model.Events;
import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Marks blocks completed when their end has passed (rule EVT-12). Repetition is harmless. */
@Stateless
public class EventCompletion {

  @Inject private Events events;
  @Inject private StudioClock clock;

  /** Completes what has ended; returns how many. */
  @PermitAll
  public int completeEnded() {
    return events.completeBlocks(clock.now());
  }
}
