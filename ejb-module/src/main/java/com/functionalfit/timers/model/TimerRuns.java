package com.functionalfit.timers.model;

import com.functionalfit.timers.TimerSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The record of runs; decides which node runs a slot. */
public interface TimerRuns {

  /** What became of the wish to run a slot. */
  enum Standing {
    /** It is this node's now. */
    TAKEN,
    /** Another slot of the task, or this one, is being run: ask again. */
    BUSY,
    /** It has been run, or is noted as not run. */
    ENDED
  }

  /** How a run ended. */
  enum Outcome {
    OK,
    FAILED,
    SKIPPED
  }

  /**
   * A run without end whose lease is over, or one asked for by hand.
   *
   * @param startedAt when its holder took it
   */
  record Abandoned(String task, TimerSlot slot, Instant startedAt) {}

  /** Takes a slot nobody has taken, unless the task is running. */
  Standing take(String task, TimerSlot slot, Instant now, Duration lease);

  /** Takes an abandoned run; empty when another node was faster. */
  Optional<TimerRun> takeOver(Abandoned run, Instant now, Duration lease);

  List<Abandoned> listAbandoned(Instant now);

  /** Keeps a run; false when it was lost. */
  boolean renew(TimerRun run, Instant now, Duration lease);

  /** Ends a run; false when it was lost, and then nothing is recorded. */
  boolean finish(TimerRun run, Instant now, Outcome outcome, String message);

  /** Ends an abandoned run that is too old to be done. */
  void giveUp(Abandoned run, Instant now, String message);

  /** Notes a slot nobody ran, unless there is a row for it. */
  void noteSkipped(String task, TimerSlot slot, Instant now, String message);

  /** The moment of the task's latest slot by plan; empty when it never ran. */
  Optional<Instant> latestPlanned(String task);

  /** Tasks that do not run by themselves for now. */
  Set<String> listPaused();
}
