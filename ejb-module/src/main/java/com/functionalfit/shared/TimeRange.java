package com.functionalfit.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A half-open span of time: it holds its start and not its end, so back-to-back ranges do not
 * overlap (rule CONF-1).
 *
 * @param start first instant of the range; never null
 * @param end first instant after the range; never null, later than the start
 */
public record TimeRange(Instant start, Instant end) {

  public TimeRange {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("A range ends after it starts");
    }
  }

  public static TimeRange of(Instant start, Duration length) {
    return new TimeRange(start, start.plus(length));
  }

  public boolean overlaps(TimeRange other) {
    return start.isBefore(other.end) && end.isAfter(other.start);
  }

  /** Length of the shared part in whole minutes; 0 when the ranges do not overlap. */
  public long overlapMinutes(TimeRange other) {
    if (!overlaps(other)) {
      return 0;
    }
    Instant from = start.isAfter(other.start) ? start : other.start;
    Instant to = end.isBefore(other.end) ? end : other.end;
    return Duration.between(from, to).toMinutes();
  }

  public Duration length() {
    return Duration.between(start, end);
  }
}
