package com.functionalfit.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AUTH-13")
class WindowsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Windows windows = new Windows();

  @Property
  void countsEveryCallOfAWindow(@ForAll @IntRange(min = 1, max = 100) int calls) {
    Windows fresh = new Windows();
    long last = 0;
    for (int i = 0; i < calls; i++) {
      last = fresh.increment("a", MINUTE, NOW.plusMillis(i)).count();
    }
    assertThat(last).isEqualTo(calls);
    assertThat(fresh.read("a", NOW).endsAt()).isEqualTo(NOW.plus(MINUTE));
  }

  @Test
  void startsAnewWhenTheWindowIsOver() {
    windows.increment("a", MINUTE, NOW);
    assertThat(windows.read("a", NOW.plusSeconds(59)).count()).isEqualTo(1);
    assertThat(windows.read("a", NOW.plusSeconds(60)).count()).isZero();
    assertThat(windows.increment("a", MINUTE, NOW.plusSeconds(60)).count()).isEqualTo(1);
  }

  @Test
  void keepsKeysApartAndForgetsOnRequest() {
    windows.increment("a", MINUTE, NOW);
    windows.increment("b", MINUTE, NOW);
    windows.clear("a");
    assertThat(windows.read("a", NOW).count()).isZero();
    assertThat(windows.read("b", NOW).count()).isEqualTo(1);
  }

  @Test
  void doesNotGrowWithoutEnd() {
    for (int i = 0; i < 50_000; i++) {
      windows.increment("key" + i, MINUTE, NOW);
    }
    assertThat(windows.size()).isLessThanOrEqualTo(20_000);
  }
}
