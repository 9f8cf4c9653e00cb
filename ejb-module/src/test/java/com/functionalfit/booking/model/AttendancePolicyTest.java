package com.functionalfit.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.booking.model.AttendancePolicy.Step;
import com.functionalfit.schedule.AttendanceMark;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AttendancePolicyTest {

  private static final Instant NOW = Given.START;
  private static final PolicySnapshot POLICY = Given.policy(24, PolicySnapshot.CHARGE);

  @Test
  @Tag("CHK-1")
  void attendedOpensAnHourBeforeAndNoShowAtTheStart() {
    assertThat(AttendanceMark.ATTENDED.opensAt(Given.START))
        .isEqualTo(Given.START.minus(Duration.ofMinutes(60)));
    assertThat(AttendanceMark.NO_SHOW.opensAt(Given.START)).isEqualTo(Given.START);
    assertThat(AttendanceMark.UNMARKED.opensAt(Given.START)).isBefore(Given.START);
  }

  @Test
  @Tag("CHK-2")
  void skipsARowInTheWantedState() {
    Registration registration = Given.booked(POLICY);
    assertThat(AttendancePolicy.step(registration, AttendanceMark.UNMARKED, false))
        .isEqualTo(Step.SKIP);

    registration.attend(1L, NOW);
    assertThat(AttendancePolicy.step(registration, AttendanceMark.ATTENDED, false))
        .isEqualTo(Step.SKIP);
    assertThat(AttendancePolicy.step(registration, AttendanceMark.NO_SHOW, false))
        .isEqualTo(Step.APPLY);
    assertThat(AttendancePolicy.step(registration, AttendanceMark.UNMARKED, false))
        .isEqualTo(Step.APPLY);
  }

  @Test
  @Tag("CHK-3")
  void aNoShowCanBeWaivedAfterwardsButOnlyOnce() {
    Registration registration = Given.booked(POLICY);
    registration.miss(1L, NOW);

    assertThat(AttendancePolicy.step(registration, AttendanceMark.NO_SHOW, false))
        .isEqualTo(Step.SKIP);
    assertThat(AttendancePolicy.step(registration, AttendanceMark.NO_SHOW, true))
        .isEqualTo(Step.APPLY);

    registration.waive();
    assertThat(AttendancePolicy.step(registration, AttendanceMark.NO_SHOW, true))
        .isEqualTo(Step.SKIP);
  }

  @Test
  @Tag("CHK-3")
  void waitingAndCancelledRowsAreNotBooked() {
    Registration waiting = Given.waiting(POLICY);
    Registration cancelled = Given.booked(POLICY);
    cancelled.cancel(CancelKind.FREE, 1L, null, NOW);

    assertThat(AttendancePolicy.step(waiting, AttendanceMark.ATTENDED, false))
        .isEqualTo(Step.NOT_BOOKED);
    assertThat(AttendancePolicy.step(cancelled, AttendanceMark.NO_SHOW, false))
        .isEqualTo(Step.NOT_BOOKED);
  }
}
