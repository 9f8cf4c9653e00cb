package com.functionalfit.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

// No annotation of JUnit on the class: jqwik would pass the property over.
class CadenceTest {

  private static final List<Cadence> ALL =
      List.of(
          Cadence.everyMinutes(1),
          Cadence.everyMinutes(10),
          Cadence.everyMinutes(15),
          Cadence.hourlyAt(5),
          Cadence.hourlyAt(0),
          Cadence.dailyAt(LocalTime.of(0, 10)),
          Cadence.dailyAt(LocalTime.of(2, 0)),
          Cadence.dailyAt(LocalTime.of(2, 30)),
          Cadence.weeklyAt(DayOfWeek.MONDAY, LocalTime.of(4, 0)),
          Cadence.monthlyAt(LocalTime.of(3, 0)));

  @Property
  @Label("the latest slot is not after now, the next one is, and nothing lies between")
  void neighbours(@ForAll("cadences") Cadence cadence, @ForAll("moments") Instant now) {
    TimerSlot latest = cadence.latest(now);
    TimerSlot next = cadence.next(now);
    assertThat(latest.plannedAt()).isBeforeOrEqualTo(now);
    assertThat(next.plannedAt()).isAfter(now);
    assertThat(cadence.latest(next.plannedAt().minusNanos(1_000))).isEqualTo(latest);
    assertThat(cadence.next(latest.plannedAt())).isEqualTo(next);
    assertThat(latest.key()).isNotEqualTo(next.key()).hasSizeLessThanOrEqualTo(32);
  }

  @Test
  void theSkippedHalfHourIsDueAtTheEndOfTheGap() {
    Cadence cadence = Cadence.dailyAt(LocalTime.of(2, 30));
    TimerSlot slot = cadence.latest(Instant.parse("2026-03-29T12:00:00Z"));
    assertThat(slot.key()).isEqualTo("2026-03-29T02:30");
    assertThat(slot.plannedAt()).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
  }

  @Test
  void theRepeatedHalfHourIsDueTheFirstTime() {
    Cadence cadence = Cadence.dailyAt(LocalTime.of(2, 30));
    TimerSlot slot = cadence.latest(Instant.parse("2026-10-25T12:00:00Z"));
    assertThat(slot.plannedAt()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(cadence.next(slot.plannedAt()).key()).isEqualTo("2026-10-26T02:30");
  }

  @Test
  void theRepeatedHourHasItsOwnShortSlots() {
    Cadence cadence = Cadence.everyMinutes(15);
    assertThat(cadence.latest(Instant.parse("2026-10-25T00:20:00Z")).key())
        .isEqualTo("2026-10-25T02:15+02:00");
    assertThat(cadence.latest(Instant.parse("2026-10-25T01:20:00Z")).key())
        .isEqualTo("2026-10-25T02:15+01:00");
  }

  @Test
  void anIntervalDividesTheHour() {
    assertThatThrownBy(() -> Cadence.everyMinutes(7)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Cadence.hourlyAt(60)).isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<Cadence> cadences() {
    return Arbitraries.of(ALL);
  }

  @Provide
  Arbitrary<Instant> moments() {
    long from = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    return Arbitraries.longs().between(from, from + 3L * 366 * 86_400).map(Instant::ofEpochSecond);
  }
}
