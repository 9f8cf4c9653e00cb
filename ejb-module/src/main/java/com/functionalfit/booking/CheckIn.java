package com.functionalfit.booking;

import java.util.List;

/** Staff record who came to a class. */
public record CheckIn(long occurrenceId, List<Row> rows) {

  public CheckIn {
    rows = List.copyOf(rows);
  }

  /**
   * The attendance of one registration.
   *
   * @param waive whether a no-show costs nothing
   */
  public record Row(long registrationId, Mark attendance, boolean waive) {}

  /** What is recorded. */
  public enum Mark {
    ATTENDED,
    NO_SHOW,
    /** Takes a recorded attendance back. */
    UNMARKED
  }
}
