package com.functionalfit.timers.scheduler;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.timers.Cadence;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.TimerTask;
import com.functionalfit.timers.model.TimerRun;
import com.functionalfit.timers.model.TimerRuns;
import com.functionalfit.timers.model.TimerRuns.Abandoned;
import com.functionalfit.timers.model.TimerRuns.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * One node's share of the timers: a tick finds what is due, takes it from the record and hands it
 * to a thread. Every scheduler node does the same; the record gives each slot to one of them.
 */
final class Scheduler {

  private static final Logger LOG = Logger.getLogger(Scheduler.class);
  private static final int MAX_NOTES = 31;

  private final Map<String, TimerTask> tasks = new LinkedHashMap<>();
  private final Map<String, String> settled = new ConcurrentHashMap<>();
  private final TimerRuns runs;
  private final RunningTasks running;
  private final StudioClock clock;
  private final Duration lease;

  Scheduler(
      Iterable<TimerTask> tasks,
      TimerRuns runs,
      RunningTasks running,
      StudioClock clock,
      Duration lease) {
    this.runs = runs;
    this.running = running;
    this.clock = clock;
    this.lease = lease;
    for (TimerTask task : tasks) {
      if (this.tasks.put(task.name(), task) != null) {
        throw new IllegalStateException("Two timer tasks are called " + task.name());
      }
    }
  }

  /** One look at the clock and the record. Must be called often, by one thread at a time. */
  void tick() {
    Instant now = clock.now();
    running.renew(now, lease);
    takeOver(now);
    Set<String> paused = runs.listPaused();
    for (TimerTask task : tasks.values()) {
      if (!paused.contains(task.name())) {
        look(task, now);
      }
    }
  }

  private void look(TimerTask task, Instant now) {
    Cadence cadence = task.cadence();
    TimerSlot slot = cadence.latest(now);
    if (slot.key().equals(settled.get(task.name())) || running.contains(task.name())) {
      return;
    }
    Optional<Instant> earlier = runs.latestPlanned(task.name());
    if (isTooLate(slot, cadence, now)) {
      earlier.ifPresent(since -> noteMissed(task, cadence, slot, since, now));
      settled.put(task.name(), slot.key());
      return;
    }
    Standing standing = runs.take(task.name(), slot, now, lease);
    if (standing == Standing.TAKEN) {
      earlier.ifPresent(since -> noteMissedBefore(task, cadence, slot, since, now));
      running.start(task, new TimerRun(task.name(), slot, now));
    }
    if (standing != Standing.BUSY) {
      settled.put(task.name(), slot.key());
    }
  }

  /** Goes on with what a dead node began, and begins what was asked for by hand. */
  private void takeOver(Instant now) {
    for (Abandoned run : runs.listAbandoned(now)) {
      TimerTask task = tasks.get(run.task());
      if (task == null || running.contains(run.task())) {
        continue; // a newer version's task, or the next tick's
      }
      if (isTooLate(run.slot(), task.cadence(), now)) {
        runs.giveUp(run, now, "Its node died, and it is too late to do it again");
      } else {
        runs.takeOver(run, now, lease).ifPresent(taken -> running.start(task, taken));
      }
    }
  }

  private static boolean isTooLate(TimerSlot slot, Cadence cadence, Instant now) {
    return slot.plannedAt().plus(cadence.catchUp()).isBefore(now);
  }

  private void noteMissedBefore(
      TimerTask task, Cadence cadence, TimerSlot slot, Instant since, Instant now) {
    noteMissed(task, cadence, cadence.latest(slot.plannedAt().minusNanos(1)), since, now);
  }

  /** Notes the slots nobody ran, the given one and those before it, back to the last known one. */
  private void noteMissed(
      TimerTask task, Cadence cadence, TimerSlot last, Instant since, Instant now) {
    if (!cadence.notesMissed()) {
      return;
    }
    TimerSlot slot = last;
    for (int i = 0; i < MAX_NOTES && slot.plannedAt().isAfter(since); i++) {
      runs.noteSkipped(task.name(), slot, now, "No scheduler was there in time");
      LOG.warnf("Timer %s: slot %s was missed and is skipped", task.name(), slot.key());
      slot = cadence.latest(slot.plannedAt().minusNanos(1));
    }
  }

  List<TimerTask> tasks() {
    return List.copyOf(tasks.values());
  }
}
