package com.functionalfit.timers.scheduler;

import com.functionalfit.timers.Cadence;
import com.functionalfit.timers.MinuteStep;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.TimerTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The small cares of every minute, one after the other. */
@ApplicationScoped
class MinuteTask implements TimerTask {

  @Inject @Any private Instance<MinuteStep> steps;

  @Override
  public String name() {
    return "minute";
  }

  @Override
  public Cadence cadence() {
    return Cadence.everyMinutes(1);
  }

  @Override
  public String run(TimerSlot slot) {
    List<String> done = new ArrayList<>();
    RuntimeException failure = null;
    for (MinuteStep step : steps) {
      try {
        int count = step.run();
        if (count > 0) {
          done.add(step.what() + " " + count);
        }
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
    return done.isEmpty() ? null : String.join(", ", done);
  }
}
