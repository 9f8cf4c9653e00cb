package com.functionalfit.timers;

import java.time.Instant;
import java.util.Objects;

/**
 * One time a task is due.
 *
 * @param key the planned local time, unique within the task; at most 32 ASCII characters
 * @param plannedAt the moment it stands for
 */
public record TimerSlot(String key, Instant plannedAt) {

  /** Refuses a slot without key or moment. */
  public TimerSlot {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(plannedAt, "plannedAt");
  }
}
