package com.functionalfit.web.json;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The range of dates a list without pages is asked for (rule NFR-1).
 *
 * @param from first day, in the studio zone
 * @param to last day, not before the first
 */
public record DateRange(LocalDate from, LocalDate to) {

  /** Most days one list covers. */
  public static final int MAX_DAYS = 62;

  /**
   * Reads both parameters.
   *
   * @throws Refusal VALIDATION when one is missing or wrong, or the range is backwards or too long
   */
  public static DateRange required(String from, String to) {
    return between(QueryValues.date("from", from), QueryValues.date("to", to));
  }

  /**
   * Checks a range.
   *
   * @throws Refusal VALIDATION when a date is missing, or the range is backwards or too long
   */
  public static DateRange between(LocalDate from, LocalDate to) {
    if (from == null || to == null) {
      throw Refusal.invalid(from == null ? "from" : "to", FieldError.REQUIRED);
    }
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1 || days > MAX_DAYS) {
      throw Refusal.invalid("to", FieldError.RANGE);
    }
    return new DateRange(from, to);
  }

  /** From the start of the first day to the end of the last one. */
  public TimeRange toTime(StudioClock clock) {
    return new TimeRange(clock.startOf(from), clock.startOf(to.plusDays(1)));
  }
}
