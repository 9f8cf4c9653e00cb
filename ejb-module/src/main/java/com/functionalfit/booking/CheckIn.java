package com.functionalfit.booking;

import com.functionalfit.schedule.AttendanceMark;
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
  public record Row(long registrationId, AttendanceMark attendance, boolean waive) {}
}
