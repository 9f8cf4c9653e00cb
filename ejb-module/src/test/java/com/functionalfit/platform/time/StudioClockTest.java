package com.functionalfit.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REC-2: wall clock and instants")
class StudioClockTest {

  private final StudioClock clock = new StudioClock();

  @ParameterizedTest
  @CsvSource({
    "before the clocks go forward, 2026-03-29T01:59, 2026-03-29T00:59:00Z",
    "first minute that does not exist, 2026-03-29T02:00, 2026-03-29T01:00:00Z",
    "middle of the gap moves on by an hour, 2026-03-29T02:30, 2026-03-29T01:30:00Z",
    "after the clocks went forward, 2026-03-29T03:00, 2026-03-29T01:00:00Z",
    "before the hour that comes twice, 2026-10-25T01:59, 2026-10-24T23:59:00Z",
    "the first of two, 2026-10-25T02:30, 2026-10-25T00:30:00Z",
    "after the hour that came twice, 2026-10-25T03:00, 2026-10-25T02:00:00Z",
    "winter, 2026-01-15T18:00, 2026-01-15T17:00:00Z",
    "summer, 2026-07-15T18:00, 2026-07-15T16:00:00Z",
  })
  void translatesWallClock(String name, LocalDateTime wallClock, Instant instant) {
    assertThat(clock.instantOf(wallClock)).as(name).isEqualTo(instant);
  }

  @Property
  @net.jqwik.api.Tag("REC-2")
  void keepsTheWallClockOfEveryTimeThatExists(
      @ForAll @IntRange(min = 0, max = 20 * 365) int day,
      @ForAll @IntRange(min = 0, max = 24 * 60 - 1) int minute) {
    LocalDateTime wallClock =
        LocalDate.of(2020, 1, 1).plusDays(day).atStartOfDay().plusMinutes(minute);
    boolean exists = !StudioClock.STUDIO_ZONE.getRules().getValidOffsets(wallClock).isEmpty();

    LocalDateTime back = clock.wallClockOf(clock.instantOf(wallClock));

    assertThat(back).isEqualTo(exists ? wallClock : wallClock.plusHours(1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-14T22:59:59.999999Z, 2026-01-14",
    "2026-01-14T23:00:00Z, 2026-01-15",
    "2026-07-14T21:59:59.999999Z, 2026-07-14",
    "2026-07-14T22:00:00Z, 2026-07-15",
  })
  void startsTheDayAtMidnightOfTheStudio(Instant now, LocalDate today) {
    StudioClock fixed = new StudioClock(Clock.fixed(now, ZoneOffset.UTC));

    assertThat(fixed.today()).isEqualTo(today);
    assertThat(fixed.dateOf(fixed.startOf(today))).isEqualTo(today);
    assertThat(fixed.startOf(today)).isBeforeOrEqualTo(now);
    assertThat(fixed.startOf(today.plusDays(1))).isAfter(now);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-14T10:00:00.123456789Z, 2026-01-14T10:00:00.123456Z"})
  void countsNoFinerThanTheDatabase(Instant precise, Instant kept) {
    assertThat(new StudioClock(Clock.fixed(precise, ZoneOffset.UTC)).now()).isEqualTo(kept);
  }
}
