package com.functionalfit.studio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.ClosureArea;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CLOS-1: what a closure closes, and when")
class ClosureTest {

  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant END = START.plus(Duration.ofHours(2));
  private static final ClosureArea COMPANY = new ClosureArea("company", null, null);

  @ParameterizedTest
  @CsvSource({
    "company, , , true",
    "site, 1, , true",
    "site, 2, , false",
    "room, , 10, true",
    "room, , 11, false",
  })
  void coversRoomsOfItsArea(String scope, Long siteId, Long roomId, boolean covers) {
    assertThat(new ClosureArea(scope, siteId, roomId).covers(1, 10)).isEqualTo(covers);
  }

  @ParameterizedTest
  @CsvSource({
    "company, 1, , blackout, siteId, range",
    "site, , , blackout, siteId, required",
    "site, 1, 10, blackout, roomId, range",
    "room, , , maintenance, roomId, required",
    "site, 1, , maintenance, kind, range",
  })
  void refusesWhatDoesNotFit(
      String scope, Long siteId, Long roomId, String kind, String field, String code) {
    ClosureArea area = new ClosureArea(scope, siteId, roomId);
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> new Closure(area, kind, START, END, "renovation"));
    assertThat(refusal.errors()).containsExactly(new FieldError(field, code));
  }

  @Test
  void endsAfterItStarts() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> new Closure(COMPANY, "blackout", START, START, "holiday"));
    assertThat(refusal.errors()).containsExactly(new FieldError("endsAt", FieldError.RANGE));
  }

  @Test
  void keepsItsTimeHalfOpen() {
    Closure closure = new Closure(COMPANY, "blackout", START, END, "holiday");
    assertThat(closure.time().start()).isEqualTo(START);
    assertThat(closure.time().end()).isEqualTo(END);
  }
}
