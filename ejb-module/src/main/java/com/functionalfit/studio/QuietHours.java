package com.functionalfit.studio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;

/**
 * The hours of the night in which nobody is promoted (rule WAIT-5), in wall clock of the studio;
 * they may wrap over midnight. Equal times mean no quiet hours.
 */
public record QuietHours(LocalTime start, LocalTime end) {

  /**
   * End of the quiet period that holds the moment; empty outside quiet hours.
   *
   * @param date the moment's date in the studio zone
   * @param instantOf translates studio wall clock, across clock changes
   */
  public Optional<Instant> endOfPeriodAt(
      Instant moment, LocalDate date, Function<LocalDateTime, Instant> instantOf) {
    if (start.equals(end)) {
      return Optional.empty();
    }
    boolean wraps = end.isBefore(start);
    for (LocalDate first : new LocalDate[] {date.minusDays(1), date}) {
      Instant from = instantOf.apply(first.atTime(start));
      Instant to = instantOf.apply((wraps ? first.plusDays(1) : first).atTime(end));
      if (!moment.isBefore(from) && moment.isBefore(to)) {
        return Optional.of(to);
      }
    }
    return Optional.empty();
  }
}
