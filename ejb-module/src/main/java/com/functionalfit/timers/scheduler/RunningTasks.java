package com.functionalfit.timers.scheduler;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.timers.TimerTask;
import com.functionalfit.timers.model.TimerRun;
import com.functionalfit.timers.model.TimerRuns;
import com.functionalfit.timers.model.TimerRuns.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/** The runs under way on this node; their leases are renewed for as long as they take. */
final class RunningTasks {

  private static final Logger LOG = Logger.getLogger(RunningTasks.class);

  /** Around every run, e.g. to say who acts and to measure. */
  interface Surroundings {
    void started(TimerRun run);

    void ended(TimerRun run, Outcome outcome, Duration took);
  }

  private final Map<String, TimerRun> runs = new ConcurrentHashMap<>();
  private final TimerRuns record;
  private final Executor executor;
  private final StudioClock clock;
  private final Surroundings surroundings;

  RunningTasks(TimerRuns record, Executor executor, StudioClock clock, Surroundings surroundings) {
    this.record = record;
    this.executor = executor;
    this.clock = clock;
    this.surroundings = surroundings;
  }

  boolean contains(String task) {
    return runs.containsKey(task);
  }

  void renew(Instant now, Duration lease) {
    for (TimerRun run : runs.values()) {
      if (!record.renew(run, now, lease)) {
        LOG.warnf("Timer %s: slot %s was taken over", run.task(), run.slot().key());
      }
    }
  }

  /** Hands a taken run to a thread; when none is free, it is given back by letting it end. */
  void start(TimerTask task, TimerRun run) {
    runs.put(run.task(), run);
    try {
      executor.execute(() -> perform(task, run));
    } catch (RejectedExecutionException e) {
      runs.remove(run.task());
      LOG.errorf(e, "Timer %s: no thread is free for slot %s", run.task(), run.slot().key());
      record.finish(run, clock.now(), Outcome.FAILED, "No thread was free");
    }
  }

  private void perform(TimerTask task, TimerRun run) {
    Instant begun = clock.now();
    surroundings.started(run);
    Outcome outcome = Outcome.OK;
    String message;
    try {
      message = task.run(run.slot());
    } catch (Exception e) {
      outcome = Outcome.FAILED;
      message = e.getClass().getSimpleName() + ": " + e.getMessage();
      LOG.errorf(e, "Timer %s: slot %s failed", run.task(), run.slot().key());
    }
    end(run, outcome, message, begun);
  }

  private void end(TimerRun run, Outcome outcome, String message, Instant begun) {
    Instant now = clock.now();
    try {
      if (!record.finish(run, now, outcome, message)) {
        LOG.warnf("Timer %s: slot %s ended after it was taken over", run.task(), run.slot().key());
      }
    } catch (RuntimeException e) {
      // The row stays open; when its lease is over the slot is run again.
      LOG.errorf(e, "Timer %s: the end of slot %s is not recorded", run.task(), run.slot().key());
    } finally {
      runs.remove(run.task());
      surroundings.ended(run, outcome, Duration.between(begun, now));
    }
  }
}
