package com.functionalfit.queue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A queue and what is in it.
 *
 * @param priority 1 is served first
 * @param pauseReason null when not paused or not said
 * @param oldestWaitingSeconds how long the longest waiting due job is due; 0 when none is
 * @param processedLastHour jobs done in the last hour
 * @param waitMs from due to start, of the latest jobs done
 * @param runMs from start to end, of the latest jobs done
 */
public record QueueView(
    String name,
    int priority,
    boolean paused,
    @Schema(nullable = true) String pauseReason,
    long waiting,
    long delayed,
    long running,
    long failed,
    long quarantined,
    long oldestWaitingSeconds,
    long processedLastHour,
    Percentiles waitMs,
    Percentiles runMs) {

  /** Milliseconds that half, 95 % and 99 % of the jobs did not exceed; null when none was done. */
  public record Percentiles(
      @Schema(nullable = true) Long p50,
      @Schema(nullable = true) Long p95,
      @Schema(nullable = true) Long p99) {}
}
