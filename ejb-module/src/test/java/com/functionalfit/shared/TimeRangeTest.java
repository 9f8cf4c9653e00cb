package com.functionalfit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONF-1: half-open ranges")
class TimeRangeTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  /** The oracle counts, minute by minute, who holds it. */
  @Property
  @net.jqwik.api.Tag("CONF-1")
  void sharesExactlyTheMinutesBothHold(
      @ForAll @IntRange(max = 40) int leftStart,
      @ForAll @IntRange(min = 1, max = 40) int leftLength,
      @ForAll @IntRange(max = 40) int rightStart,
      @ForAll @IntRange(min = 1, max = 40) int rightLength) {
    TimeRange left = range(leftStart, leftLength);
    TimeRange right = range(rightStart, rightLength);
    long shared =
        LongStream.range(leftStart, leftStart + (long) leftLength)
            .filter(minute -> minute >= rightStart && minute < rightStart + (long) rightLength)
            .count();

    assertThat(left.overlapMinutes(right)).isEqualTo(shared);
    assertThat(right.overlapMinutes(left)).isEqualTo(shared);
    assertThat(left.overlaps(right)).isEqualTo(shared > 0);
    assertThat(right.overlaps(left)).isEqualTo(shared > 0);
  }

  @Test
  void doesNotOverlapTheRangeThatFollowsAtOnce() {
    assertThat(range(0, 60).overlaps(range(60, 60))).isFalse();
  }

  @Test
  void overlapsByASecondWithoutAWholeMinute() {
    TimeRange late = TimeRange.of(NOON.plusSeconds(59), Duration.ofMinutes(1));

    assertThat(range(0, 1).overlaps(late)).isTrue();
    assertThat(range(0, 1).overlapMinutes(late)).isZero();
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatThrownBy(() -> new TimeRange(NOON, NOON))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TimeRange(NOON, NOON.minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static TimeRange range(int startMinute, int minutes) {
    return TimeRange.of(NOON.plus(Duration.ofMinutes(startMinute)), Duration.ofMinutes(minutes));
  }
}
