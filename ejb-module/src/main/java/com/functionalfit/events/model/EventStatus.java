package com.functionalfit.events.model;

import java.util.Locale;

/** Life of an event: it follows attendance, except for cancelling (rule EVT-12). */
public enum EventStatus {
  SCHEDULED,
  COMPLETED,
  CANCELLED,
  NO_SHOW;

  /** Name in the API and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
