package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a whole series moves: by days on the calendar and to another time of day, on the wall clock
 * (rule REC-2). Pure.
 *
 * @param days whole days, negative for earlier
 * @param time new time of day; null when it stays
 * @param length new length; null when each class keeps its own
 */
public record SeriesShift(long days, LocalTime time, Duration length) {

  /** The shift that takes one class from its old start to a new one. */
  public static SeriesShift between(LocalDateTime from, LocalDateTime to, Duration length) {
    boolean sameTime = from.toLocalTime().equals(to.toLocalTime());
    return new SeriesShift(
        ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate()),
        sameTime ? null : to.toLocalTime(),
        length);
  }

  /** Refuses a length no series may have (rule CLS-1). */
  void requireSeriesLength() {
    if (length != null && (length.toMinutes() < 15 || length.toMinutes() > 480)) {
      throw Refusal.invalid("endsAt", FieldError.RANGE);
    }
  }

  /** Whether anything begins at another time. */
  public boolean movesStarts() {
    return days != 0 || time != null;
  }

  public LocalDateTime apply(LocalDateTime moment) {
    LocalDateTime moved = moment.plusDays(days);
    return time == null ? moved : moved.with(time);
  }

  public TimeRange apply(TimeRange range, StudioClock clock) {
    Instant start =
        movesStarts() ? clock.instantOf(apply(clock.wallClockOf(range.start()))) : range.start();
    return OccurrenceCreator.range(start, start.plus(length == null ? range.length() : length));
  }

  public Recurrence apply(Recurrence recurrence) {
    return new Recurrence(
        apply(recurrence.startsLocal()),
        recurrence.rule().movedBy(days, time != null),
        apply(recurrence.exdates()),
        apply(recurrence.rdates()));
  }

  private Set<LocalDateTime> apply(Set<LocalDateTime> moments) {
    return moments.stream().map(this::apply).collect(Collectors.toSet());
  }
}
