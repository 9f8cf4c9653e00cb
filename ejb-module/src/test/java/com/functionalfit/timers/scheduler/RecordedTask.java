package com.functionalfit.timers.scheduler;

import com.functionalfit.timers.Cadence;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.TimerTask;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;

/** Writes down which slots it was run for, and when. */
final class RecordedTask implements TimerTask {

  private final String name;
  private final Cadence cadence;
  private final List<Ran> runs;
  private final Supplier<Instant> now;
  private boolean failing;

  /** That a task ran for a slot. */
  record Ran(String task, String slot, Instant at) {

    @Override
    public String toString() {
      return task + " " + slot;
    }
  }

  RecordedTask(String name, Cadence cadence, List<Ran> runs, Supplier<Instant> now) {
    this.name = name;
    this.cadence = cadence;
    this.runs = runs;
    this.now = now;
  }

  /** Tasks of every kind of cadence, two of them at times that clock changes skip or repeat. */
  static List<RecordedTask> ofEveryKind(List<Ran> runs, Supplier<Instant> now) {
    return List.of(
        new RecordedTask("minute", Cadence.everyMinutes(1), runs, now),
        new RecordedTask("sweep", Cadence.everyMinutes(10), runs, now),
        new RecordedTask("hourly", Cadence.hourlyAt(5), runs, now),
        new RecordedTask("gap", Cadence.dailyAt(LocalTime.of(2, 30)), runs, now),
        new RecordedTask("edge", Cadence.dailyAt(LocalTime.of(2, 0)), runs, now),
        new RecordedTask("daily", Cadence.dailyAt(LocalTime.of(3, 30)), runs, now));
  }

  void fail(boolean isFailing) {
    failing = isFailing;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Cadence cadence() {
    return cadence;
  }

  @Override
  public String run(TimerSlot slot) throws IOException {
    if (failing) {
      throw new IOException("planned");
    }
    runs.add(new Ran(name, slot.key(), now.get()));
    return "done";
  }
}
