package com.functionalfit.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.booking.model.CancellationPolicy.Outcome;
import com.functionalfit.booking.model.CancellationPolicy.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CancellationPolicyTest {

  private static final Instant START = Given.START;
  private static final Duration MICRO = Duration.ofNanos(1000);

  @Test
  @Tag("CXL-2")
  void isFreeExactlyAtTheDeadline() {
    Registration registration = Given.booked(Given.policy(24, PolicySnapshot.CHARGE));

    Verdict verdict = judge(registration, START.minus(Duration.ofHours(24)));

    assertThat(verdict)
        .isEqualTo(new Verdict(Outcome.FREE, CancelKind.FREE, START.minus(Duration.ofHours(24))));
  }

  @Test
  @Tag("CXL-3")
  void isLateOneMicrosecondAfterTheDeadline() {
    Registration registration = Given.booked(Given.policy(24, PolicySnapshot.CHARGE));

    Verdict verdict = judge(registration, START.minus(Duration.ofHours(24)).plus(MICRO));

    assertThat(verdict.outcome()).isEqualTo(Outcome.LATE);
    assertThat(verdict.kind()).isEqualTo(CancelKind.LATE);
  }

  @Test
  @Tag("CXL-4")
  void isRefusedLateWhenTheSnapshotSaysSo() {
    Registration registration = Given.booked(Given.policy(24, PolicySnapshot.REFUSE));

    Verdict verdict = judge(registration, START.minus(Duration.ofHours(2)));

    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(verdict.isPossible()).isFalse();
    assertThat(verdict.deadline()).isEqualTo(START.minus(Duration.ofHours(24)));
  }

  @Test
  @Tag("CXL-1")
  void isOverAtTheStart() {
    Registration registration = Given.booked(Given.policy(0, PolicySnapshot.CHARGE));

    assertThat(judge(registration, START).outcome()).isEqualTo(Outcome.STARTED);
    assertThat(judge(registration, START.minus(MICRO)).outcome()).isEqualTo(Outcome.FREE);
  }

  @Test
  @Tag("WAIT-7")
  void leavingTheWaitlistIsFreeUntilTheStart() {
    Registration registration = Given.waiting(Given.policy(24, PolicySnapshot.REFUSE));

    Verdict verdict = judge(registration, START.minus(MICRO));

    assertThat(verdict).isEqualTo(new Verdict(Outcome.FREE, CancelKind.WAITLIST_LEFT, START));
  }

  @Test
  @Tag("WAIT-6")
  void declinesFreeAfterALatePromotion() {
    Instant promotedAt = START.minus(Duration.ofHours(3));
    Registration registration =
        Given.promoted(Given.policy(24, PolicySnapshot.REFUSE), Duration.ofMinutes(30), promotedAt);

    Instant lastMoment = promotedAt.plus(Duration.ofMinutes(30));
    assertThat(judge(registration, lastMoment))
        .isEqualTo(new Verdict(Outcome.FREE, CancelKind.DECLINED, lastMoment));
    assertThat(judge(registration, lastMoment.plus(MICRO)).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  @Tag("CLS-5")
  void isFreeUntilTheNewStartAfterTheStudioMovedTheClass() {
    Registration registration = Given.booked(Given.policy(24, PolicySnapshot.REFUSE));
    Instant newStart = START.plus(Duration.ofHours(1));
    registration.moveStart(newStart);

    Verdict verdict =
        CancellationPolicy.judge(registration, newStart, newStart.minus(Duration.ofMinutes(5)));

    assertThat(verdict).isEqualTo(new Verdict(Outcome.FREE, CancelKind.FREE, newStart));
  }

  @Test
  @Tag("CLS-5")
  void aMoveIsNoDeclineEvenForAPromotedClient() {
    Registration registration =
        Given.promoted(
            Given.policy(24, PolicySnapshot.CHARGE),
            Duration.ofMinutes(30),
            START.minus(Duration.ofHours(6)));
    registration.moveStart(START);

    assertThat(judge(registration, START.minus(Duration.ofHours(1))).kind())
        .isEqualTo(CancelKind.FREE);
  }

  @Property
  void hoursAreHoursAcrossClockChanges(
      @ForAll @IntRange(max = 168) int freeHours,
      @ForAll @IntRange(min = 0, max = 730) int day,
      @ForAll @IntRange(max = 23) int hour,
      @ForAll @LongRange(min = -200_000_000_000L, max = 800_000_000_000L) long beforeMicros) {
    Instant start =
        LocalDate.of(2026, 1, 1)
            .plusDays(day)
            .atTime(hour, 0)
            .atZone(ZoneId.of("Europe/Budapest"))
            .toInstant();
    Instant now = start.minusNanos(beforeMicros * 1000);
    Registration registration =
        Given.booked(PolicySnapshot.of(freeHours, PolicySnapshot.CHARGE, start));

    Outcome outcome = CancellationPolicy.judge(registration, start, now).outcome();

    long freeMicros = Duration.ofHours(freeHours).toSeconds() * 1_000_000;
    Outcome expected =
        beforeMicros <= 0
            ? Outcome.STARTED
            : beforeMicros >= freeMicros ? Outcome.FREE : Outcome.LATE;
    assertThat(outcome).isEqualTo(expected);
  }

  private static Verdict judge(Registration registration, Instant now) {
    return CancellationPolicy.judge(registration, START, now);
  }
}
