package com.functionalfit.it.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.booking.Studio.Lesson;
import com.functionalfit.it.booking.Studio.Member;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Invariants;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What staff do at the desk: participants and attendance. */
class DeskIT {

  private static final Duration AHEAD = Duration.ofDays(5);
  private static final Duration SOON = Duration.ofMinutes(30);
  private static final Duration STARTED = Duration.ofMinutes(-10);

  private static Studio studio;

  @BeforeAll
  static void open() {
    studio = new Studio();
    studio.settings(Map.of("quietHoursStart", "00:00", "quietHoursEnd", "00:00"));
  }

  @AfterAll
  static void close() {
    studio.settings(Map.of("quietHoursStart", "22:00", "quietHoursEnd", "07:00"));
    Invariants.hold();
  }

  @Test
  @Tag("BOOK-8")
  @Tag("CHK-1")
  void onlyTheClassesOwnTrainerAndAdminsRunIt() {
    Lesson lesson = studio.lesson(4, AHEAD);
    Lesson foreign = studio.lesson(4, AHEAD.plusHours(2));
    Map<String, Object> body = Map.of("clientId", studio.walkIn());
    String path = lesson.path() + "/participants";

    foreign.trainer().get(path).expect(403, "NOT_OWNER");
    foreign.trainer().post(path, body).expect(403, "NOT_OWNER");
    foreign.trainer().patch(path + "/1", Map.of("note", "x")).expect(403, "NOT_OWNER");
    foreign.trainer().delete(path + "/1").expect(403, "NOT_OWNER");
    studio.member().api().get(path).expect(403, "FORBIDDEN");
    Answer added = lesson.trainer().post(path, body).expect(201);
    foreign
        .trainer()
        .post(lesson.path() + "/check-in", Map.of("items", List.of(row(added.id(), "attended"))))
        .expect(403, "NOT_OWNER");
  }

  @Test
  @Tag("BOOK-8")
  void addsAndListsPeopleWithContact() {
    Lesson lesson = studio.lesson(1, AHEAD);
    Member member = studio.member();
    String path = lesson.path() + "/participants";

    Answer added =
        lesson
            .trainer()
            .post(path, Map.of("clientId", member.clientId(), "note", "by phone"))
            .expect(201);
    lesson
        .trainer()
        .post(path, Map.of("clientId", member.clientId()))
        .expect(409, "ALREADY_REGISTERED");
    long walkIn = studio.walkIn();
    lesson
        .trainer()
        .post(path, Map.of("clientId", walkIn, "status", "booked"))
        .expect(409, "CLASS_FULL");
    lesson.trainer().post(path, Map.of("clientId", walkIn, "status", "waitlist")).expect(201);

    Answer roster = studio.participants(lesson);
    assertThat(roster.at("/items").size()).isEqualTo(2);
    assertThat(roster.at("/items/0/id").asLong()).isEqualTo(added.id());
    assertThat(roster.at("/items/0/note").asText()).isEqualTo("by phone");
    assertThat(roster.at("/items/0/email").asText()).contains("@");
    assertThat(roster.at("/items/1/waitlistPosition").asInt()).isEqualTo(1);
    assertThat(roster.at("/items/1/email").isNull()).isTrue();
    assertThat(roster.at("/booked").asInt()).isEqualTo(1);
    assertThat(roster.at("/waitlist").asInt()).isEqualTo(1);
    assertThat(roster.at("/capacity").asInt()).isEqualTo(1);
  }

  @Test
  @Tag("BOOK-8")
  void onlyAdminsGoBeyondCapacityAndGiveAway() {
    Lesson lesson = studio.lesson(1, AHEAD);
    studio.member().book(lesson).expect(201);
    String path = lesson.path() + "/participants";
    Map<String, Object> beyond = Map.of("clientId", studio.walkIn(), "overrideCapacity", true);
    lesson.trainer().post(path, beyond).expect(403, "FORBIDDEN");
    Answer over = studio.admin.post(path, beyond).expect(201);
    assertThat(over.at("/status").asText()).isEqualTo("booked");
    assertThat(studio.lessonOf(lesson).at("/availableSpots").asInt()).isZero();

    Map<String, Object> gift =
        Map.of("clientId", studio.walkIn(), "comp", true, "overrideCapacity", true);
    lesson.trainer().post(path, gift).expect(403, "FORBIDDEN");
    Answer comped = studio.admin.post(path, gift).expect(201);
    assertThat(comped.at("/paymentMethod").asText()).isEqualTo("comped");
    assertThat(comped.at("/paymentStatus").asText()).isEqualTo("comped");
    assertThat(comped.at("/quotedEntryFee").decimalValue()).isZero();
  }

  @Test
  @Tag("BOOK-8")
  @Tag("GUEST-2")
  void knowsWhoCannotBeAdded() {
    Lesson lesson = studio.lesson(2, AHEAD);
    String path = lesson.path() + "/participants";
    studio.admin.post(path, Map.of("clientId", 999_999_999L)).expectInvalid("clientId", "unknown");
    studio.admin.post(path, Map.of()).expectInvalid("clientId", "required");
    long technical = technicalGuest();
    studio.admin.post(path, Map.of("clientId", technical)).expect(409, "TECHNICAL_GUEST");
  }

  @Test
  @Tag("WAIT-3")
  void movesAWaitingClientUpOutOfTurn() {
    Lesson lesson = studio.lesson(1, AHEAD);
    studio.member().book(lesson).expect(201);
    Member waiting = studio.member();
    Answer entry = waiting.book(lesson).expect(201);
    String path = lesson.path() + "/participants/" + entry.id();

    lesson.trainer().patch(path, Map.of("status", "booked")).expect(409, "CLASS_FULL");
    lesson
        .trainer()
        .patch(path, Map.of("status", "booked", "overrideCapacity", true))
        .expect(403, "FORBIDDEN");
    studio.admin.with("If-Match", "\"v99\"").patch(path, Map.of("note", "x")).expect(412, "STALE");
    Answer moved =
        studio
            .admin
            .patch(path, Map.of("status", "booked", "overrideCapacity", true, "note", "vip"))
            .expect(200);
    assertThat(moved.at("/status").asText()).isEqualTo("booked");
    assertThat(moved.at("/note").asText()).isEqualTo("vip");
    assertThat(waiting.own(lesson).at("/registration/promotedAt").isNull()).isFalse();
  }

  @Test
  @Tag("CXL-7")
  void removesWithEverythingReturnedUnlessToldOtherwise() {
    Lesson lesson = studio.lesson(4, Duration.ofHours(5));
    Member waived = studio.member();
    Member charged = studio.member();
    long first = studio.pass(waived, 1);
    long second = studio.pass(charged, 1);
    long a = waived.book(lesson).expect(201).id();
    long b = charged.book(lesson).expect(201).id();
    String path = lesson.path() + "/participants/";

    lesson.trainer().delete(path + a + "?reason=ill").expect(204);
    lesson.trainer().delete(path + b + "?waive=false").expect(204);
    lesson.trainer().delete(path + b).expect(404, "NOT_FOUND");

    assertThat(studio.available(first)).isEqualTo(1);
    assertThat(studio.available(second)).isZero();
    assertThat(studio.held(second)).isZero();
  }

  @Test
  @Tag("CHK-1")
  @Tag("CHK-2")
  void opensAnHourBeforeForAttendedAndAtTheStartForNoShow() {
    Lesson early = studio.lesson(4, Duration.ofHours(3));
    long tooEarly = studio.member().book(early).expect(201).id();
    Answer refused = studio.checkIn(early, tooEarly, "attended").expect(423, "TOO_EARLY");
    assertThat(refused.at("/opensAt").asText()).isNotEmpty();

    Lesson soon = studio.lesson(4, SOON);
    long here = studio.member().book(soon).expect(201).id();
    long missing = studio.member().book(soon).expect(201).id();
    studio.checkIn(soon, missing, "no_show").expect(423, "TOO_EARLY");
    Answer mixed =
        soon.trainer()
            .post(
                soon.path() + "/check-in",
                Map.of(
                    "items",
                    List.of(
                        row(here, "attended"), row(missing, "no_show"), row(999_999L, "attended"))))
            .expect(200);
    assertThat(mixed.at("/results/0/result").asText()).isEqualTo("success");
    assertThat(mixed.at("/results/1/result").asText()).isEqualTo("failed");
    assertThat(mixed.at("/results/1/code").asText()).isEqualTo("TOO_EARLY");
    assertThat(mixed.at("/results/2/code").asText()).isEqualTo("NOT_FOUND");
  }

  @Test
  @Tag("CHK-3")
  @Tag("CHK-5")
  @Tag("PRICE-8")
  void consumesOnceHoweverOftenAttendanceIsCorrected() {
    Lesson lesson = studio.lesson(4, SOON);
    Member member = studio.member();
    long pass = studio.pass(member, 2);
    long id = member.book(lesson).expect(201).id();

    Answer first = studio.checkIn(lesson, id, "attended").expect(200);
    assertThat(first.at("/results/0/creditsConsumed").asInt()).isEqualTo(1);
    assertThat(first.at("/results/0/registration/status").asText()).isEqualTo("attended");
    assertThat(first.at("/results/0/registration/paymentStatus").asText()).isEqualTo("paid");
    Answer again = studio.checkIn(lesson, id, "attended").expect(200);
    assertThat(again.at("/results/0/result").asText()).isEqualTo("skipped");

    Answer unmarked = studio.checkIn(lesson, id, null).expect(200);
    assertThat(unmarked.at("/results/0/registration/status").asText()).isEqualTo("booked");
    assertThat(unmarked.at("/results/0/registration/paymentStatus").asText()).isEqualTo("held");
    assertThat(studio.held(pass)).isEqualTo(1);
    assertThat(studio.available(pass)).isEqualTo(1);

    studio.checkIn(lesson, id, "attended").expect(200);
    assertThat(studio.held(pass)).isZero();
    assertThat(studio.available(pass)).isEqualTo(1);
    Invariants.hold();
  }

  @Test
  @Tag("CHK-3")
  void aNoShowConsumesUnlessWaived() {
    Lesson lesson = studio.lesson(4, STARTED);
    Member strict = studio.member();
    Member waived = studio.member();
    long first = studio.pass(strict, 1);
    long second = studio.pass(waived, 1);
    long a = add(lesson, strict);
    long b = add(lesson, waived);

    studio.checkIn(lesson, a, "no_show").expect(200);
    Answer answer = studio.checkIn(lesson, b, "no_show", true).expect(200);

    assertThat(answer.at("/results/0/registration/paymentStatus").asText()).isEqualTo("waived");
    assertThat(studio.held(first)).isZero();
    assertThat(studio.available(first)).isZero();
    assertThat(studio.available(second)).isEqualTo(1);

    // A correction to attended costs what attending costs.
    studio.checkIn(lesson, b, "attended").expect(200);
    assertThat(studio.available(second)).isZero();
    assertThat(studio.held(second)).isZero();
    Invariants.hold();
  }

  @Test
  @Tag("CXL-7")
  @Tag("CHK-3")
  void attendanceProtectsARegistrationAndWaitingHasNone() {
    Lesson lesson = studio.lesson(1, SOON);
    long booked = studio.member().book(lesson).expect(201).id();
    long waiting = studio.member().book(lesson).expect(201).id();
    studio.checkIn(lesson, booked, "attended").expect(200);

    lesson
        .trainer()
        .delete(lesson.path() + "/participants/" + booked)
        .expect(409, "ATTENDANCE_RECORDED");
    Answer failed = studio.checkIn(lesson, waiting, "attended").expect(200);
    assertThat(failed.at("/results/0/code").asText()).isEqualTo("NOT_BOOKED");
  }

  @Test
  @Tag("BOOK-8")
  void registersLateInAClassThatHasStarted() {
    Lesson lesson = studio.lesson(2, STARTED);
    Member member = studio.member();
    long id = add(lesson, member);

    studio.checkIn(lesson, id, "attended").expect(200);
    lesson
        .trainer()
        .delete(lesson.path() + "/participants/" + add(lesson, studio.member()))
        .expect(423, "CLASS_STARTED");
  }

  @Test
  void refusesBadBodies() {
    Lesson lesson = studio.lesson(2, SOON);
    String path = lesson.path() + "/check-in";
    lesson.trainer().post(path, Map.of("items", List.of())).expectInvalid("items", "too_short");
    lesson
        .trainer()
        .post(path, Map.of("items", List.of(Map.of("registrationId", 1))))
        .expectInvalid("items[0].attendance", "required");
    lesson
        .trainer()
        .post(path, Map.of("items", List.of(row(1, "late"))))
        .expectInvalid("items[0].attendance", "format");
    lesson
        .trainer()
        .get(lesson.path() + "/participants?status=nonsense")
        .expectInvalid("status", "unknown");
  }

  private static long add(Lesson lesson, Member member) {
    return lesson
        .trainer()
        .post(lesson.path() + "/participants", Map.of("clientId", member.clientId()))
        .expect(201)
        .id();
  }

  private static long technicalGuest() {
    for (var item : studio.admin.get("/settings").expect(200).at("/items")) {
      if ("technicalGuestClientId".equals(item.path("key").asText())) {
        return item.path("value").asLong();
      }
    }
    throw new AssertionError("no technical guest");
  }

  private static Map<String, Object> row(long registrationId, String attendance) {
    Map<String, Object> row = new HashMap<>();
    row.put("registrationId", registrationId);
    row.put("attendance", attendance);
    return row;
  }
}
