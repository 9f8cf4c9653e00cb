package com.functionalfit.booking;

import com.functionalfit.platform.persistence.RetryContention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Regular care of the waitlists, for timers: finds what promotion left behind, e.g. over night, and
 * ends the waitlists of classes that begin. Each class is a transaction of its own; calling twice,
 * or on several nodes at once, does no harm.
 */
@ApplicationScoped
@RetryContention
public class WaitlistSweep {

  @Inject private WaitlistUpkeep upkeep;

  /**
   * Fills free seats of classes with waiting entries (rule WAIT-2).
   *
   * @return classes looked at
   */
  public int sweep() {
    return forEach(upkeep.listToPromote(), upkeep::promote);
  }

  /**
   * Cancels waiting entries of classes that have started (rule WAIT-7).
   *
   * @return classes whose waitlist ended
   */
  public int endWaitlists() {
    return forEach(upkeep.listStarted(), upkeep::end);
  }

  /** One class that fails must not keep the others from their turn; the failure comes last. */
  private static int forEach(List<Long> occurrences, LongConsumer step) {
    RuntimeException failure = null;
    for (long occurrence : occurrences) {
      try {
        step.accept(occurrence);
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
    return occurrences.size();
  }
}
