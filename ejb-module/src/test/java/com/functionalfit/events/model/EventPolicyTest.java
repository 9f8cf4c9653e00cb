package com.functionalfit.events.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.events.EventType;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EventPolicyTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Budapest");
  private static final TimeRange TEN = hour("2026-06-01T10:00");

  private static EventPolicy policy(int lockHours) {
    return new EventPolicy(true, lockHours, 12, ZONE);
  }

  private static TimeRange hour(String local) {
    return TimeRange.of(at(local), Duration.ofHours(1));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  private static Event event(TimeRange time) {
    return new Event(new EventPlan(EventType.BLOCK, time, 1, 2, null, null), false);
  }

  @Test
  @Tag("EVT-6")
  void keepsMovesWithinTheDay() {
    Instant now = at("2026-05-01T00:00");
    EventPolicy policy = policy(0);
    assertThatCode(() -> policy.requireMovable(TEN, hour("2026-06-01T00:00"), now))
        .doesNotThrowAnyException();
    assertThatCode(() -> policy.requireMovable(TEN, hour("2026-06-01T23:00"), now))
        .as("24:00 is the end of the day")
        .doesNotThrowAnyException();
    refuses(() -> policy.requireMovable(TEN, hour("2026-06-01T23:01"), now));
    refuses(() -> policy.requireMovable(TEN, hour("2026-06-02T00:00"), now));
    refuses(() -> policy.requireMovable(TEN, hour("2026-05-31T23:00"), now));
  }

  @Test
  @DisplayName("EVT-6: days of 23 and 25 hours end at their own midnight")
  void knowsClockChanges() {
    Instant now = at("2026-01-01T00:00");
    for (String day : new String[] {"2026-03-29", "2026-10-25"}) {
      TimeRange noon = hour(day + "T12:00");
      assertThatCode(() -> policy(0).requireMovable(noon, hour(day + "T23:00"), now))
          .doesNotThrowAnyException();
      refuses(() -> policy(0).requireMovable(noon, hour(day + "T23:30"), now));
    }
  }

  private static void refuses(ThrowingCallable move) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.errors())
                    .containsExactly(new FieldError("startsAt", FieldError.SAME_DAY)));
  }

  @Test
  @Tag("EVT-8")
  void locksLateMoves() {
    TimeRange later = hour("2026-06-01T12:00");
    Instant deadline = at("2026-05-31T10:00");
    assertThatCode(() -> policy(24).requireMovable(TEN, later, deadline))
        .as("the last moment counts")
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> policy(24).requireMovable(TEN, later, deadline.plusMillis(1)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ProblemCode.MOVE_LOCKED);
              assertThat(refusal.details()).containsEntry("deadline", deadline);
            });
    assertThatCode(() -> policy(0).requireMovable(TEN, later, TEN.start()))
        .as("0 is off")
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("EVT-9")
  void locksLateCancellations() {
    Event event = event(TEN);
    Instant deadline = at("2026-05-31T22:00");
    assertThatCode(() -> policy(0).requireCancellable(List.of(event), deadline))
        .doesNotThrowAnyException();
    refuses(ProblemCode.CANCEL_LOCKED, event, deadline.plusMillis(1));
    refuses(ProblemCode.EVENT_PAST, event, TEN.start());
  }

  private static void refuses(ProblemCode code, Event event, Instant now) {
    assertThatThrownBy(() -> policy(0).requireCancellable(List.of(event), now))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  @Tag("EVT-2")
  void knowsHowLongEventsLast() {
    Instant start = TEN.start();
    assertThat(EventPlan.time(EventType.INDIVIDUAL, start, start.plusSeconds(900))).isNotNull();
    assertThat(EventPlan.time(EventType.BLOCK, start, start.plusSeconds(86_400))).isNotNull();
    assertThatThrownBy(() -> EventPlan.time(EventType.INDIVIDUAL, start, start.plusSeconds(899)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> EventPlan.time(EventType.INDIVIDUAL, start, start.plusSeconds(28_801)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> EventPlan.time(EventType.BLOCK, start, start.plusSeconds(86_401)))
        .isInstanceOf(Refusal.class);
  }
}
