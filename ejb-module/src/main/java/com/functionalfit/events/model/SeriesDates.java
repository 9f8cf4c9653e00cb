package com.functionalfit.events.model;

import com.functionalfit.schedule.Recurrence;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The starts of an event series, all of them at once (rule REC-4).
 *
 * @param maxDays days from the first to the last
 */
public record SeriesDates(int maxDays) {

  public static final int MAX_EVENTS = 400;
  public static final int STAFF_DAYS = 365;
  public static final int ADMIN_DAYS = 730;

  private static final String RULE = "rrule";
  private static final int FOREVER_YEARS = 200;

  /**
   * Wall-clock starts, ascending.
   *
   * @throws Refusal VALIDATION on {@code rrule}: series_too_long for an endless rule, too many or
   *     too late starts; nothing_to_create for none
   */
  public List<LocalDateTime> of(Recurrence recurrence) {
    LocalDateTime start = recurrence.startsLocal();
    boolean isEndless = recurrence.rule().count().isEmpty() && recurrence.rule().until().isEmpty();
    if (isEndless) {
      throw tooLong();
    }
    List<LocalDateTime> starts = recurrence.between(start, start.plusYears(FOREVER_YEARS));
    if (starts.isEmpty()) {
      throw Refusal.invalid(RULE, FieldError.NOTHING_TO_CREATE);
    }
    LocalDateTime last = starts.get(starts.size() - 1);
    if (starts.size() > MAX_EVENTS || last.isAfter(starts.get(0).plusDays(maxDays))) {
      throw tooLong();
    }
    return starts;
  }

  private static Refusal tooLong() {
    return Refusal.invalid(RULE, FieldError.SERIES_TOO_LONG);
  }
}
