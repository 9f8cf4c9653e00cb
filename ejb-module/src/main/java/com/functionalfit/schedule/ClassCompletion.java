package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.model.Occurrences;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Marks classes completed when their end has passed (rule CLS-9). Repetition is harmless. */
@Stateless
public class ClassCompletion {

  @Inject private Occurrences occurrences;
  @Inject private StudioClock clock;

  /** Completes what has ended; returns how many. Nobody's registration is touched. */
  @PermitAll
  public int completeEnded() {
    return occurrences.completeEnded(clock.now());
  }
}
