package com.functionalfit.queue;

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
    String pauseReason,
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
  public record Percentiles(Long p50, Long p95, Long p99) {}
}
