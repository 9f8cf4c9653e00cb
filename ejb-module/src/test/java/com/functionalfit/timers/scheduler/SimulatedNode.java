package com.functionalfit.timers.scheduler;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.timers.TimerTask;
import com.functionalfit.timers.model.TimerRun;
import com.functionalfit.timers.model.TimerRuns.Outcome;
import com.functionalfit.timers.persistence.SqlTimerRuns;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** A scheduler node that runs its tasks in the tick, and can die at the start of a run. */
final class SimulatedNode {

  static final Duration LEASE = Duration.ofSeconds(30);

  private final String name;
  private final DataSource dataSource;
  private final Clock clock;
  private final List<? extends TimerTask> tasks;
  private final Scheduler scheduler;
  private SimulatedNode predecessor;
  private boolean isDying;
  private boolean isDead;

  SimulatedNode(String name, DataSource dataSource, Clock clock, List<? extends TimerTask> tasks) {
    this.name = name;
    this.dataSource = dataSource;
    this.clock = clock;
    this.tasks = tasks;
    StudioClock studio = new StudioClock(clock);
    SqlTimerRuns runs = new SqlTimerRuns(dataSource, name);
    RunningTasks running = new RunningTasks(runs, this::execute, studio, new Silence());
    this.scheduler = new Scheduler(List.copyOf(tasks), runs, running, studio, LEASE);
  }

  /** The node takes one more run and is gone: nothing of that run happens, nothing is recorded. */
  void dieAtNextRun() {
    isDying = true;
  }

  /** Ticks on as this node until that has died, then as a new one. */
  SimulatedNode replacement() {
    SimulatedNode next = new SimulatedNode(name + "'", dataSource, clock, tasks);
    next.predecessor = this;
    return next;
  }

  void tick() {
    if (predecessor != null && !predecessor.isDead) {
      predecessor.tick();
    } else if (!isDead) {
      scheduler.tick();
    }
  }

  private void execute(Runnable run) {
    if (isDead) {
      return;
    }
    if (isDying) {
      isDead = true;
      return;
    }
    run.run();
  }

  private static final class Silence implements RunningTasks.Surroundings {

    @Override
    public void started(TimerRun run) {
      // Nobody acts and nothing is measured in a simulation.
    }

    @Override
    public void ended(TimerRun run, Outcome outcome, Duration took) {
      // As above.
    }
  }
}
