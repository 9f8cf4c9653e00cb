package com.functionalfit.queue.model;

import java.util.Locale;

/** Where a job stands. What people call delayed is WAITING with a due time to come. */
public enum JobState {
  WAITING,
  RUNNING,
  DONE,
  /** The last try failed; kept until a person retries or discards it, or its time is up. */
  FAILED,
  /** Workers died on it repeatedly: only a person starts it again. */
  QUARANTINED,
  DISCARDED;

  /** The name in the database and on the wire. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The state of a stored name.
   *
   * @throws IllegalArgumentException for an unknown name
   */
  public static JobState of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
