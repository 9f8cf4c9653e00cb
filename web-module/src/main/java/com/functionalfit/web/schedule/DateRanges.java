package com.functionalfit.web.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import com.functionalfit.web.json.QueryValues;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Reads the date range of range lists: both days inclusive, at most 62 (rule NFR-1). */
final class DateRanges {

  private static final int MAX_DAYS = 62;

  private DateRanges() {}

  /**
   * The range two parameters name.
   *
   * @throws Refusal VALIDATION on {@code from} or {@code to}
   */
  static TimeRange required(StudioClock clock, String from, String to) {
    LocalDate first = QueryValues.date("from", from);
    LocalDate last = QueryValues.date("to", to);
    if (first == null || last == null) {
      throw Refusal.invalid(first == null ? "from" : "to", FieldError.REQUIRED);
    }
    return range(clock, first, last);
  }

  static TimeRange range(StudioClock clock, LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    boolean isFarAway = Math.abs(first.getYear()) > 9000;
    if (days < 1 || days > MAX_DAYS || isFarAway) {
      throw Refusal.invalid("to", FieldError.RANGE);
    }
    return new TimeRange(clock.startOf(first), clock.startOf(last.plusDays(1)));
  }
}
