package com.functionalfit.schedule.model;

/** Life of a dated class: scheduled → completed; scheduled ↔ cancelled while in the future. */
public enum OccurrenceStatus {
  SCHEDULED,
  COMPLETED,
  CANCELLED;

  /** The name stored and sent. */
  public String wireName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
