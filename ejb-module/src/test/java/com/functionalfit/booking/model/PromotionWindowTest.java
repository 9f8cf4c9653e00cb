package com.functionalfit.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.booking.model.PromotionWindow.State;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.studio.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PromotionWindowTest {

  private static final StudioClock CLOCK = new StudioClock();
  private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
  private static final PromotionWindow WINDOW = new PromotionWindow(Duration.ofHours(2));

  @Test
  @Tag("WAIT-4")
  void isOpenUntilExactlyTheCutOff() {
    Instant start = at("2026-06-10T18:00");

    assertThat(state(NIGHT, at("2026-06-10T16:00"), start)).isEqualTo(State.OPEN);
    assertThat(state(NIGHT, at("2026-06-10T16:00").plusNanos(1000), start))
        .isEqualTo(State.CUT_OFF);
    assertThat(state(NIGHT, start, start)).isEqualTo(State.STARTED);
  }

  @Test
  @Tag("WAIT-5")
  void holdsBackAtNightOnBothSidesOfMidnight() {
    Instant start = at("2026-06-11T18:00");

    assertThat(state(NIGHT, at("2026-06-10T21:59"), start)).isEqualTo(State.OPEN);
    assertThat(state(NIGHT, at("2026-06-10T22:00"), start)).isEqualTo(State.QUIET);
    assertThat(state(NIGHT, at("2026-06-11T00:30"), start)).isEqualTo(State.QUIET);
    assertThat(state(NIGHT, at("2026-06-11T06:59"), start)).isEqualTo(State.QUIET);
    assertThat(state(NIGHT, at("2026-06-11T07:00"), start)).isEqualTo(State.OPEN);
  }

  @Test
  @Tag("WAIT-5")
  void promotesAtNightForAClassThatStartsBeforeTheNightIsOver() {
    assertThat(state(NIGHT, at("2026-06-10T23:00"), at("2026-06-11T06:30"))).isEqualTo(State.OPEN);
    assertThat(state(NIGHT, at("2026-06-10T23:00"), at("2026-06-11T07:00"))).isEqualTo(State.QUIET);
  }

  @Test
  @Tag("WAIT-5")
  void quietHoursWithinOneDay() {
    QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));
    Instant start = at("2026-06-10T18:00");

    assertThat(state(noon, at("2026-06-10T11:59"), start)).isEqualTo(State.OPEN);
    assertThat(state(noon, at("2026-06-10T12:00"), start)).isEqualTo(State.QUIET);
    assertThat(state(noon, at("2026-06-10T13:00"), start)).isEqualTo(State.OPEN);
  }

  @Test
  @Tag("WAIT-5")
  void equalTimesMeanNoQuietHours() {
    QuietHours none = new QuietHours(LocalTime.of(22, 0), LocalTime.of(22, 0));

    assertThat(state(none, at("2026-06-10T22:00"), at("2026-06-11T18:00"))).isEqualTo(State.OPEN);
  }

  @Property
  void theNightEndsAtItsWallClockTimeOnEveryDayOfTheYear(
      @ForAll @IntRange(max = 730) int day,
      @ForAll("times") LocalTime start,
      @ForAll("times") LocalTime end,
      @ForAll("times") LocalTime time) {
    LocalDate date = LocalDate.of(2026, 1, 1).plusDays(day);
    Instant now = CLOCK.instantOf(date.atTime(time));
    QuietHours quiet = new QuietHours(start, end);

    Optional<Instant> until = quiet.endOfPeriodAt(now, CLOCK.dateOf(now), CLOCK::instantOf);

    until.ifPresent(
        moment -> {
          assertThat(moment).isAfter(now);
          assertThat(Duration.between(now, moment)).isLessThanOrEqualTo(Duration.ofHours(25));
          assertThat(moment)
              .isIn(
                  CLOCK.instantOf(CLOCK.dateOf(moment).atTime(end)),
                  CLOCK.instantOf(CLOCK.dateOf(moment).minusDays(1).atTime(end)));
          // At its end the period is over, whatever the clocks did.
          assertThat(quiet.endOfPeriodAt(moment, CLOCK.dateOf(moment), CLOCK::instantOf))
              .satisfiesAnyOf(
                  next -> assertThat(next).isEmpty(),
                  next -> assertThat(next.orElseThrow()).isAfter(moment));
        });
  }

  @Property
  void aMomentWithoutClockChangeIsQuietExactlyWhenItsWallClockIs(
      @ForAll("times") LocalTime start,
      @ForAll("times") LocalTime end,
      @ForAll("times") LocalTime time) {
    Instant now = CLOCK.instantOf(LocalDate.of(2026, 6, 10).atTime(time));

    boolean quiet =
        new QuietHours(start, end)
            .endOfPeriodAt(now, CLOCK.dateOf(now), CLOCK::instantOf)
            .isPresent();

    boolean expected =
        start.isBefore(end)
            ? !time.isBefore(start) && time.isBefore(end)
            : !start.equals(end) && (!time.isBefore(start) || time.isBefore(end));
    assertThat(quiet).isEqualTo(expected);
  }

  @Property
  void promotionAndClaimsEndAtTheSameMoment(
      @ForAll @IntRange(max = 48) int cutoffHours, @ForAll @IntRange(max = 6000) int minutes) {
    PromotionWindow window = new PromotionWindow(Duration.ofHours(cutoffHours));
    Instant now = Given.START.minus(Duration.ofMinutes(minutes));

    boolean open = window.stateAt(now, Given.START, Optional.empty()) == State.OPEN;

    assertThat(window.waitingComesFirst(now, Given.START)).isEqualTo(open);
    assertThat(open).isEqualTo(minutes > 0 && minutes >= cutoffHours * 60);
  }

  @Test
  @Tag("WAIT-6")
  void declineTimeEndsAtTheStart() {
    PolicySnapshot policy = Given.policy(24, PolicySnapshot.CHARGE);
    Instant shortly = Given.START.minus(Duration.ofMinutes(10));

    assertThat(decline(policy, shortly)).isEqualTo(Given.START);
    assertThat(decline(policy, Given.START.minus(Duration.ofHours(5))))
        .isEqualTo(Given.START.minus(Duration.ofHours(5)).plus(Duration.ofMinutes(30)));
  }

  @Test
  @Tag("WAIT-6")
  void noDeclineTimeWhileCancellingIsFreeAnyway() {
    PolicySnapshot policy = Given.policy(24, PolicySnapshot.CHARGE);

    assertThat(decline(policy, policy.freeUntil())).isNull();
    assertThat(decline(policy, policy.freeUntil().plusNanos(1000))).isNotNull();
  }

  @Provide
  Arbitrary<LocalTime> times() {
    return Arbitraries.integers()
        .between(0, 24 * 4 - 1)
        .map(i -> LocalTime.ofSecondOfDay(i * 900L));
  }

  private static Instant decline(PolicySnapshot policy, Instant now) {
    return PromotionWindow.declineUntil(policy, Duration.ofMinutes(30), Given.START, now);
  }

  private static State state(QuietHours quiet, Instant now, Instant start) {
    return WINDOW.stateAt(
        now, start, quiet.endOfPeriodAt(now, CLOCK.dateOf(now), CLOCK::instantOf));
  }

  private static Instant at(String wallClock) {
    return CLOCK.instantOf(LocalDateTime.parse(wallClock));
  }
}
