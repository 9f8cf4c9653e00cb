package com.functionalfit.it.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.booking.Studio.Lesson;
import com.functionalfit.it.booking.Studio.Member;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Invariants;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cancelling, rule by rule. */
class CancelRulesIT {

  private static final Duration AHEAD = Duration.ofDays(5);
  private static final Duration LATE = Duration.ofHours(5);

  private static Studio studio;

  @BeforeAll
  static void open() {
    studio = new Studio();
    studio.settings(Map.of("quietHoursStart", "00:00", "quietHoursEnd", "00:00"));
  }

  @AfterAll
  static void close() {
    studio.settings(
        Map.of(
            "quietHoursStart", "22:00",
            "quietHoursEnd", "07:00",
            "lateCancelMode", "charge"));
    Invariants.hold();
  }

  @Test
  @Tag("CXL-1")
  void thereMustBeAnActiveRegistrationBeforeTheStart() {
    Lesson lesson = studio.lesson(4, AHEAD);
    Member member = studio.member();
    member.cancel(lesson).expect(404, "NO_ACTIVE_REGISTRATION");
    member.book(lesson).expect(201);
    member.cancel(lesson).expect(200);
    member.cancel(lesson).expect(404, "NO_ACTIVE_REGISTRATION");

    Lesson started = studio.lesson(4, Duration.ofMinutes(-5));
    studio
        .admin
        .post(started.path() + "/participants", Map.of("clientId", member.clientId()))
        .expect(201);
    member.cancel(started).expect(423, "CLASS_STARTED");
  }

  @Test
  @Tag("CXL-5")
  @Tag("CXL-6")
  @Tag("CXL-8")
  void aFreeCancelReturnsTheHold() {
    Lesson lesson = studio.lesson(4, AHEAD);
    Member member = studio.member();
    long pass = studio.pass(member, 2);
    member.book(lesson).expect(201);

    Answer cancelled =
        member.api().post(lesson.path() + "/cancel", Map.of("reason", "ill")).expect(200);

    assertThat(cancelled.at("/late").asBoolean(true)).isFalse();
    assertThat(cancelled.at("/creditsReturned").asInt()).isEqualTo(1);
    assertThat(cancelled.at("/creditsConsumed").asInt()).isZero();
    assertThat(cancelled.at("/amountRefunded").decimalValue()).isZero();
    assertThat(cancelled.at("/registration/status").asText()).isEqualTo("cancelled");
    assertThat(cancelled.at("/registration/cancelKind").asText()).isEqualTo("free");
    assertThat(cancelled.at("/registration/paymentStatus").asText()).isEqualTo("refunded");
    assertThat(studio.available(pass)).isEqualTo(2);
    member.book(lesson).expect(201);
  }

  @Test
  @Tag("CXL-5")
  void aFreeCancelRefundsTheAccount() {
    Lesson lesson = studio.lesson(4, AHEAD);
    Member member = studio.member();
    member.book(lesson).expect(201);

    Answer cancelled = member.cancel(lesson).expect(200);

    assertThat(cancelled.at("/amountRefunded").decimalValue()).isEqualByComparingTo("1000");
    Answer ledger = studio.admin.get("/clients/" + member.clientId() + "/ledger").expect(200);
    assertThat(ledger.at("/balance").decimalValue()).isZero();
  }

  @Test
  @Tag("CXL-3")
  void aLateCancelKeepsTheCreditAndFreesTheSeat() {
    Lesson lesson = studio.lesson(1, LATE);
    Member member = studio.member();
    Member next = studio.member();
    long pass = studio.pass(member, 2);
    member.book(lesson).expect(201);
    next.book(lesson).expect(201);
    Answer own = member.own(lesson);
    assertThat(own.at("/canCancel").asBoolean()).isTrue();
    assertThat(own.at("/cancelIsFree").asBoolean(true)).isFalse();

    Answer cancelled = member.cancel(lesson).expect(200);

    assertThat(cancelled.at("/late").asBoolean()).isTrue();
    assertThat(cancelled.at("/creditsReturned").asInt()).isZero();
    assertThat(cancelled.at("/creditsConsumed").asInt()).isEqualTo(1);
    assertThat(cancelled.at("/registration/cancelKind").asText()).isEqualTo("late");
    assertThat(studio.available(pass)).isEqualTo(1);
    assertThat(studio.held(pass)).isZero();
    assertThat(next.own(lesson).at("/registration/status").asText()).isEqualTo("booked");
  }

  @Test
  @Tag("CXL-3")
  void aLateCancelKeepsTheChargeOnTheAccount() {
    Lesson lesson = studio.lesson(1, LATE);
    Member member = studio.member();
    member.book(lesson).expect(201);

    Answer cancelled = member.cancel(lesson).expect(200);

    assertThat(cancelled.at("/amountRefunded").decimalValue()).isZero();
    assertThat(cancelled.at("/registration/paymentStatus").asText()).isEqualTo("unpaid");
  }

  @Test
  @Tag("CXL-2")
  @Tag("CXL-4")
  void refusesLateByTheSnapshotAndNotByTheSettingOfToday() {
    Lesson lesson = studio.lesson(4, LATE);
    Member strict = studio.member();
    Member lenient = studio.member();
    lenient.book(lesson).expect(201);
    studio.settings(Map.of("lateCancelMode", "refuse"));
    try {
      strict.book(lesson).expect(201);
      lenient.cancel(lesson).expect(200);
    } finally {
      studio.settings(Map.of("lateCancelMode", "charge"));
    }

    Answer refused = strict.cancel(lesson).expect(423, "CANCEL_LOCKED");

    Instant start = Instant.parse(studio.lessonOf(lesson).at("/startsAt").asText());
    assertThat(Instant.parse(refused.at("/deadline").asText()))
        .isEqualTo(start.minus(Duration.ofHours(24)));
    assertThat(strict.own(lesson).at("/registration/status").asText()).isEqualTo("booked");
    assertThat(strict.own(lesson).at("/canCancel").asBoolean(true)).isFalse();
  }

  @Test
  @Tag("WAIT-6")
  void whoIsPromotedLateMayDeclineFree() {
    Lesson lesson = studio.lesson(1, LATE);
    Member booked = studio.member();
    Member promoted = studio.member();
    long pass = studio.pass(promoted, 1);
    booked.book(lesson).expect(201);
    promoted.book(lesson).expect(201);
    booked.cancel(lesson).expect(200);
    assertThat(promoted.own(lesson).at("/cancelIsFree").asBoolean()).isTrue();

    Answer declined = promoted.cancel(lesson).expect(200);

    assertThat(declined.at("/registration/cancelKind").asText()).isEqualTo("declined");
    assertThat(studio.available(pass)).isEqualTo(1);
  }

  @Test
  @Tag("WAIT-7")
  void leavingTheWaitlistIsFree() {
    Lesson lesson = studio.lesson(1, LATE);
    studio.member().book(lesson).expect(201);
    Member waiting = studio.member();
    waiting.book(lesson).expect(201);

    Answer left = waiting.cancel(lesson).expect(200);

    assertThat(left.at("/late").asBoolean(true)).isFalse();
    assertThat(left.at("/registration/cancelKind").asText()).isEqualTo("waitlist_left");
  }

  @Test
  @Tag("CLS-5")
  void aMovedClassMayBeLeftFreeUntilItsNewStart() {
    Lesson lesson = studio.lesson(2, LATE);
    Member member = studio.member();
    long pass = studio.pass(member, 1);
    member.book(lesson).expect(201);
    Answer before = studio.lessonOf(lesson);
    Instant newStart = Instant.parse(before.at("/startsAt").asText()).plus(Duration.ofHours(1));
    studio
        .admin
        .with("If-Match", before.etag())
        .post(lesson.path() + "/move", Map.of("startsAt", newStart.toString()))
        .expect(200);

    Answer own = member.own(lesson);
    assertThat(Instant.parse(own.at("/deadline").asText())).isEqualTo(newStart);
    assertThat(Instant.parse(own.at("/registration/policy/freeUntil").asText()))
        .isEqualTo(newStart.minus(Duration.ofHours(24)));
    assertThat(member.cancel(lesson).expect(200).at("/creditsReturned").asInt()).isEqualTo(1);
    assertThat(studio.available(pass)).isEqualTo(1);
  }
}
