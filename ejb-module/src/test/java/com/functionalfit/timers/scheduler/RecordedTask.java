package com.functionalfit.timers.scheduler;

import com.functionalfit.timers.Cadence;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.TimerTask;
import java.io.IOException;
import java.util.List;

/** Writes down which slots it was run for. */
final class RecordedTask implements TimerTask {

  private final String name;
  private final Cadence cadence;
  private final List<String> runs;
  private boolean failing;

  RecordedTask(String name, Cadence cadence, List<String> runs) {
    this.name = name;
    this.cadence = cadence;
    this.runs = runs;
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
    runs.add(name + " " + slot.key());
    return "done";
  }
}
