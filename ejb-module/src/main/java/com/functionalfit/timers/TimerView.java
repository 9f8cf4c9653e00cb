package com.functionalfit.timers;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task and how it is doing.
 *
 * @param cadence in words
 * @param running whether a run is under way
 * @param nextRunAt when it is due by plan; null while paused
 * @param lastRun null when it never ran
 */
@Schema(name = "ScheduledTask")
public record TimerView(
    String task,
    String cadence,
    boolean paused,
    boolean running,
    @Schema(nullable = true) Instant nextRunAt,
    @Schema(nullable = true) Run lastRun) {

  /**
   * One run.
   *
   * @param slot the planned local time
   * @param manual whether somebody asked for it
   * @param durationMs null while it runs
   * @param outcome ok, failed or skipped; null while it runs
   */
  @Schema(name = "ScheduledRun")
  public record Run(
      String slot,
      Instant plannedAt,
      boolean manual,
      String node,
      Instant startedAt,
      @Schema(nullable = true) Instant finishedAt,
      @Schema(nullable = true) Long durationMs,
      @Schema(
              nullable = true,
              enumeration = {"ok", "failed", "skipped"})
          String outcome,
      @Schema(nullable = true) String message) {}
}
