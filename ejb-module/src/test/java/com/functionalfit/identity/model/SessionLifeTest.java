package com.functionalfit.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AUTH-6")
class SessionLifeTest {

  private static final Instant NOW = Instant.parse("2026-03-29T00:30:00Z");

  @Test
  void aSessionEndsTwelveHoursAfterItsLastRequest() {
    Instant first = SessionLife.firstEnd(SessionKind.SESSION, NOW);
    assertThat(first).isEqualTo(NOW.plus(Duration.ofHours(12)));
    Instant later = NOW.plus(Duration.ofHours(5));
    assertThat(SessionLife.nextEnd(SessionKind.SESSION, later, first))
        .isEqualTo(later.plus(Duration.ofHours(12)));
  }

  @Test
  void aTokenEndsThirtyDaysAfterItsIssueHoweverOftenItIsUsed() {
    Instant end = SessionLife.firstEnd(SessionKind.TOKEN, NOW);
    assertThat(end).isEqualTo(NOW.plus(Duration.ofDays(30)));
    assertThat(SessionLife.nextEnd(SessionKind.TOKEN, NOW.plus(Duration.ofDays(29)), end))
        .isEqualTo(end);
  }

  @Test
  void theRecordIsWrittenAtMostOnceAMinute() {
    assertThat(SessionLife.isTouchDue(NOW, NOW.plusSeconds(59))).isFalse();
    assertThat(SessionLife.isTouchDue(NOW, NOW.plusSeconds(60))).isTrue();
  }
}
