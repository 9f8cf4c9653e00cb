package com.functionalfit.it.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.booking.Studio.Lesson;
import com.functionalfit.it.booking.Studio.Member;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Invariants;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Booking and waiting, rule by rule. */
class BookingRulesIT {

  private static final Duration AHEAD = Duration.ofDays(5);

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
            "allowUnpaidBooking", true,
            "creditTiming", "checkin"));
    Invariants.hold();
  }

  @Test
  @Tag("BOOK-1")
  void refusesWhoHasNoClientProfile() {
    Lesson lesson = studio.lesson(4, AHEAD);

    lesson.trainer().post(lesson.path() + "/book", Map.of()).expect(403, "NO_CLIENT_PROFILE");
    Api.anonymous().post(lesson.path() + "/book", Map.of()).expect(401, "UNAUTHENTICATED");
  }

  @Test
  @Tag("BOOK-2")
  void doesNotRevealHiddenAndUnknownClasses() {
    Lesson hidden = studio.lesson(4, AHEAD, Map.of("isPublic", false));
    Member member = studio.member();

    member.book(hidden).expect(404, "NOT_FOUND");
    member.api().get(hidden.path() + "/my-registration").expect(404, "NOT_FOUND");
    member.api().post("/classes/999999999/book", Map.of()).expect(404, "NOT_FOUND");
    member.api().post("/classes/99999999999999999999/book", Map.of()).expect(404, "NOT_FOUND");
  }

  @Test
  @Tag("BOOK-2")
  void refusesStartedAndCancelledClassesWithThePolicy() {
    Member member = studio.member();
    Lesson started = studio.lesson(4, Duration.ofMinutes(-1));
    Answer refused = member.book(started).expect(451, "CLASS_STARTED");
    assertThat(refused.at("/policy/rule").asText()).isNotEmpty();
    assertThat(refused.at("/policy/values/startsAt").asText()).isNotEmpty();

    Lesson cancelled = studio.lesson(4, AHEAD);
    cancel(cancelled);
    member.book(cancelled).expect(451, "CLASS_CANCELLED");
  }

  @Test
  @Tag("BOOK-5")
  @Tag("BOOK-6")
  @Tag("BOOK-7")
  void holdsACreditOfThePassAndQuotesThePrice() {
    Lesson lesson = studio.lesson(4, AHEAD);
    Member member = studio.member();
    long pass = studio.pass(member, 5);

    Answer booked =
        member.api().post(lesson.path() + "/book", Map.of("note", "  first time  ")).expect(201);

    assertThat(booked.header("Location")).endsWith("/api/v1" + lesson.path() + "/my-registration");
    assertThat(booked.at("/status").asText()).isEqualTo("booked");
    assertThat(booked.at("/client/id").asLong()).isEqualTo(member.clientId());
    assertThat(booked.at("/paymentMethod").asText()).isEqualTo("credit");
    assertThat(booked.at("/paymentStatus").asText()).isEqualTo("held");
    assertThat(booked.at("/passId").asLong()).isEqualTo(pass);
    assertThat(booked.at("/creditsUsed").asInt()).isEqualTo(1);
    assertThat(booked.at("/quotedEntryFee").decimalValue()).isEqualByComparingTo("1000");
    assertThat(booked.at("/currency").asText()).isEqualTo("HUF");
    assertThat(booked.at("/note").asText()).isEqualTo("first time");
    assertThat(booked.at("/policy/freeCancelHours").asInt()).isEqualTo(24);
    assertThat(booked.at("/policy/lateCancelMode").asText()).isEqualTo("charge");
    Instant start = Instant.parse(studio.lessonOf(lesson).at("/startsAt").asText());
    assertThat(Instant.parse(booked.at("/policy/freeUntil").asText()))
        .isEqualTo(start.minus(Duration.ofHours(24)));
    assertThat(booked.body().has("waitlistPosition")).isTrue();
    assertThat(studio.held(pass)).isEqualTo(1);
  }

  @Test
  @Tag("BOOK-5")
  void chargesTheAccountWithoutPass() {
    Lesson lesson = studio.lesson(4, AHEAD);
    Member member = studio.member();

    Answer booked = member.book(lesson).expect(201);

    assertThat(booked.at("/paymentMethod").asText()).isEqualTo("account");
    assertThat(booked.at("/paymentStatus").asText()).isEqualTo("unpaid");
    assertThat(balance(member)).isEqualByComparingTo("1000");
    studio
        .admin
        .post(
            "/clients/" + member.clientId() + "/ledger/payments",
            Map.of("amount", 1000, "method", "cash"))
        .expect(201);
    assertThat(member.own(lesson).at("/registration/paymentStatus").asText()).isEqualTo("paid");
  }

  @Test
  @Tag("BOOK-5")
  void paysAtOnceFromTheCreditOfTheAccount() {
    Lesson lesson = studio.lesson(4, AHEAD);
    Member member = studio.member();
    studio
        .admin
        .post(
            "/clients/" + member.clientId() + "/ledger/payments",
            Map.of("amount", 1500, "method", "cash"))
        .expect(201);

    assertThat(member.book(lesson).expect(201).at("/paymentStatus").asText()).isEqualTo("paid");
    assertThat(balance(member)).isEqualByComparingTo("-500");
  }

  @Test
  @Tag("BOOK-5")
  void isFreeWithoutRequiredCredits() {
    Lesson lesson = studio.lesson(4, AHEAD, Map.of("creditsRequired", 0));
    Member member = studio.member();

    Answer booked = member.book(lesson).expect(201);

    assertThat(booked.at("/paymentMethod").asText()).isEqualTo("free");
    assertThat(booked.at("/paymentStatus").asText()).isEqualTo("paid");
    assertThat(balance(member)).isZero();
  }

  @Test
  @Tag("BOOK-5")
  void consumesAtBookingWhenTheStudioSaysSo() {
    Lesson lesson = studio.lesson(4, AHEAD);
    Member member = studio.member();
    long pass = studio.pass(member, 5);
    studio.settings(Map.of("creditTiming", "booking"));
    try {
      assertThat(member.book(lesson).expect(201).at("/paymentStatus").asText()).isEqualTo("paid");
    } finally {
      studio.settings(Map.of("creditTiming", "checkin"));
    }
    assertThat(studio.available(pass)).isEqualTo(4);
    assertThat(studio.held(pass)).isZero();

    Answer cancelled = member.cancel(lesson).expect(200);
    assertThat(cancelled.at("/creditsReturned").asInt()).isEqualTo(1);
    assertThat(studio.available(pass)).isEqualTo(5);
  }

  @Test
  @Tag("BOOK-2")
  void refusesWithoutPassWhenNobodyMayOwe() {
    Lesson lesson = studio.lesson(4, AHEAD);
    Member member = studio.member();
    studio.settings(Map.of("allowUnpaidBooking", false));
    try {
      Answer refused = member.book(lesson).expect(451, "NO_USABLE_PASS");
      assertThat(refused.at("/policy/values/allowUnpaidBooking").asBoolean(true)).isFalse();
      assertThat(member.own(lesson).at("/wouldUse").isNull()).isTrue();
    } finally {
      studio.settings(Map.of("allowUnpaidBooking", true));
    }
    assertThat(studio.lessonOf(lesson).at("/bookedCount").asInt()).isZero();
  }

  @Test
  @Tag("BOOK-4")
  void queuesWhenFullOrRefusesWhenNotWanted() {
    Lesson lesson = studio.lesson(1, AHEAD);
    studio.member().book(lesson).expect(201);
    Member member = studio.member();
    long pass = studio.pass(member, 5);

    member
        .api()
        .post(lesson.path() + "/book", Map.of("acceptWaitlist", false))
        .expect(409, "CLASS_FULL");
    Answer waiting = member.book(lesson).expect(201);

    assertThat(waiting.at("/status").asText()).isEqualTo("waitlist");
    assertThat(waiting.at("/waitlistPosition").asInt()).isEqualTo(1);
    assertThat(waiting.at("/paymentStatus").asText()).isEqualTo("pending");
    assertThat(waiting.at("/paymentMethod").isNull()).isTrue();
    assertThat(studio.available(pass)).isEqualTo(5);
    member.book(lesson).expect(409, "ALREADY_REGISTERED");
  }

  @Test
  @Tag("WAIT-1")
  void joiningAgainGoesToTheEnd() {
    Lesson lesson = studio.lesson(1, AHEAD);
    studio.member().book(lesson).expect(201);
    Member first = studio.member();
    Member second = studio.member();
    first.book(lesson).expect(201);
    second.book(lesson).expect(201);

    first.cancel(lesson).expect(200);
    first.book(lesson).expect(201);

    assertThat(first.own(lesson).at("/registration/waitlistPosition").asInt()).isEqualTo(2);
    assertThat(second.own(lesson).at("/registration/waitlistPosition").asInt()).isEqualTo(1);
  }

  @Test
  @Tag("WAIT-2")
  @Tag("CLS-6")
  void moreCapacityPromotes() {
    Lesson lesson = studio.lesson(1, AHEAD);
    studio.member().book(lesson).expect(201);
    Member member = studio.member();
    long pass = studio.pass(member, 1);
    member.book(lesson).expect(201);

    studio.change(lesson, Map.of("capacity", 2)).expect(200);

    Answer own = member.own(lesson);
    assertThat(own.at("/registration/status").asText()).isEqualTo("booked");
    assertThat(own.at("/registration/promotedAt").isNull()).isFalse();
    assertThat(own.at("/registration/passId").asLong()).isEqualTo(pass);
    assertThat(studio.held(pass)).isEqualTo(1);
  }

  @Test
  @Tag("WAIT-4")
  void afterTheCutOffFreeSeatsAreOpenToAnybody() {
    Lesson lesson = studio.lesson(1, Duration.ofMinutes(90));
    Member booked = studio.member();
    Member waiting = studio.member();
    booked.book(lesson).expect(201);
    waiting.book(lesson).expect(201);

    booked.cancel(lesson).expect(200);
    assertThat(waiting.own(lesson).at("/registration/status").asText()).isEqualTo("waitlist");

    Answer seat = waiting.book(lesson).expect(201);
    assertThat(seat.at("/status").asText()).isEqualTo("booked");
    assertThat(studio.lessonOf(lesson).at("/waitlistCount").asInt()).isZero();
  }

  @Test
  @Tag("WAIT-5")
  void quietHoursKeepTheSeatForWhoeverWaits() {
    Lesson lesson = studio.lesson(1, AHEAD);
    Member booked = studio.member();
    Member waiting = studio.member();
    booked.book(lesson).expect(201);
    waiting.book(lesson).expect(201);
    studio.settings(Map.of("quietHoursStart", "00:00", "quietHoursEnd", "23:59"));
    try {
      booked.cancel(lesson).expect(200);
      assertThat(waiting.own(lesson).at("/registration/status").asText()).isEqualTo("waitlist");
      // Nobody overtakes: the free seat has an owner.
      assertThat(studio.member().book(lesson).expect(201).at("/status").asText())
          .isEqualTo("waitlist");
    } finally {
      studio.settings(Map.of("quietHoursStart", "00:00", "quietHoursEnd", "00:00"));
    }
  }

  @Test
  @Tag("WAIT-3")
  void passesOverWhoCannotPayAndKeepsTheirPlace() {
    Lesson lesson = studio.lesson(1, AHEAD);
    Member booked = studio.member();
    Member poor = studio.member();
    Member rich = studio.member();
    booked.book(lesson).expect(201);
    poor.book(lesson).expect(201);
    rich.book(lesson).expect(201);
    studio.pass(rich, 1);
    studio.settings(Map.of("allowUnpaidBooking", false));
    try {
      booked.cancel(lesson).expect(200);
    } finally {
      studio.settings(Map.of("allowUnpaidBooking", true));
    }

    assertThat(rich.own(lesson).at("/registration/status").asText()).isEqualTo("booked");
    assertThat(poor.own(lesson).at("/registration/status").asText()).isEqualTo("waitlist");
    assertThat(poor.own(lesson).at("/registration/waitlistPosition").asInt()).isEqualTo(1);
  }

  @Test
  @Tag("BOOK-4")
  void aSkippedEntryHasNoClaimToASeat() {
    Lesson lesson = studio.lesson(1, AHEAD);
    Member booked = studio.member();
    Member poor = studio.member();
    booked.book(lesson).expect(201);
    poor.book(lesson).expect(201);
    Member other = studio.member();
    studio.pass(other, 1);
    studio.settings(Map.of("allowUnpaidBooking", false));
    try {
      booked.cancel(lesson).expect(200);
      assertThat(studio.lessonOf(lesson).at("/availableSpots").asInt()).isEqualTo(1);
      assertThat(other.book(lesson).expect(201).at("/status").asText()).isEqualTo("booked");
    } finally {
      studio.settings(Map.of("allowUnpaidBooking", true));
    }
  }

  @Test
  @Tag("CLS-7")
  void cancellingTheClassReturnsEverything() {
    Lesson lesson = studio.lesson(1, AHEAD);
    Member byPass = studio.member();
    long pass = studio.pass(byPass, 3);
    Member waiting = studio.member();
    byPass.book(lesson).expect(201);
    waiting.book(lesson).expect(201);

    cancel(lesson);

    assertThat(studio.available(pass)).isEqualTo(3);
    assertThat(byPass.own(lesson).at("/registration").isNull()).isTrue();
    Answer gone = studio.admin.get(lesson.path() + "/participants?status=cancelled").expect(200);
    assertThat(gone.at("/items").size()).isEqualTo(2);
    assertThat(gone.at("/items/0/cancelKind").asText()).isEqualTo("class_cancelled");
    assertThat(gone.at("/booked").asInt()).isZero();
    assertThat(gone.at("/waitlist").asInt()).isZero();
  }

  @Test
  @Tag("USER-4")
  void deletingAClientFreesTheirSeats() {
    Lesson lesson = studio.lesson(1, AHEAD);
    Member leaving = studio.member();
    Member waiting = studio.member();
    leaving.book(lesson).expect(201);
    waiting.book(lesson).expect(201);

    Answer user = studio.admin.get("/users/" + leaving.userId()).expect(200);
    studio.admin.with("If-Match", user.etag()).delete("/users/" + leaving.userId()).expect(204);

    assertThat(waiting.own(lesson).at("/registration/status").asText()).isEqualTo("booked");
    Answer gone = studio.admin.get(lesson.path() + "/participants?status=cancelled").expect(200);
    assertThat(gone.at("/items/0/cancelKind").asText()).isEqualTo("user_deleted");
  }

  @Test
  void tellsBeforehandHowABookingWouldBePaid() {
    Lesson lesson = studio.lesson(2, AHEAD);
    Member member = studio.member();
    Answer byAccount = member.own(lesson);
    assertThat(byAccount.at("/registration").isNull()).isTrue();
    assertThat(byAccount.at("/canCancel").asBoolean()).isFalse();
    assertThat(byAccount.at("/wouldUse/method").asText()).isEqualTo("account");
    assertThat(byAccount.at("/wouldUse/entryFee").decimalValue()).isEqualByComparingTo("1000");

    long pass = studio.pass(member, 2);
    Answer byPass = member.own(lesson);
    assertThat(byPass.at("/wouldUse/method").asText()).isEqualTo("credit");
    assertThat(byPass.at("/wouldUse/passId").asLong()).isEqualTo(pass);
    assertThat(byPass.at("/wouldUse/credits").asInt()).isEqualTo(1);
  }

  @Test
  void listsWhatAClientHasAheadAndBehind() {
    Lesson lesson = studio.lesson(1, AHEAD);
    Member member = studio.member();
    member.book(lesson).expect(201);
    Member other = studio.member();
    other.book(lesson).expect(201);

    Answer upcoming = member.api().get("/clients/" + member.clientId() + "/upcoming").expect(200);
    assertThat(upcoming.at("/items").size()).isEqualTo(1);
    assertThat(upcoming.at("/items/0/kind").asText()).isEqualTo("class");
    assertThat(upcoming.at("/items/0/id").asLong()).isEqualTo(lesson.id());
    assertThat(upcoming.at("/items/0/cancelIsFree").asBoolean()).isTrue();
    assertThat(upcoming.at("/items/0/room/site/name").asText()).isNotEmpty();
    Answer queue = other.api().get("/clients/" + other.clientId() + "/upcoming").expect(200);
    assertThat(queue.at("/items/0/waitlistPosition").asInt()).isEqualTo(1);

    Answer activity =
        member
            .api()
            .get(
                "/clients/"
                    + member.clientId()
                    + "/activity?to="
                    + Instant.now().plus(Duration.ofDays(10)).toString().substring(0, 10))
            .expect(200);
    assertThat(activity.at("/total").asInt()).isEqualTo(1);
    assertThat(activity.at("/items/0/status").asText()).isEqualTo("booked");
    assertThat(activity.at("/summary/upcoming").asInt()).isEqualTo(1);
    assertThat(activity.at("/summary/attendanceRate").isNull()).isTrue();

    other.api().get("/clients/" + member.clientId() + "/upcoming").expect(403, "FORBIDDEN");
    other.api().get("/clients/" + member.clientId() + "/activity").expect(403, "FORBIDDEN");
  }

  @Test
  void showsTheDashboardOfEachRole() {
    Lesson lesson = studio.lesson(3, AHEAD);
    Member member = studio.member();
    studio.pass(member, 4);
    member.book(lesson).expect(201);

    Answer client = member.api().get("/dashboard").expect(200);
    assertThat(client.at("/upcoming").size()).isEqualTo(1);
    assertThat(client.at("/creditsAvailable").asInt()).isEqualTo(3);
    assertThat(client.at("/unlimited").asBoolean()).isFalse();
    assertThat(client.at("/passes/0/creditsHeld").asInt()).isEqualTo(1);
    Answer trainer = lesson.trainer().get("/dashboard").expect(200);
    assertThat(trainer.at("/upcoming7Days").asInt()).isEqualTo(1);
    Answer studioWide = studio.admin.get("/dashboard").expect(200);
    assertThat(studioWide.at("/users").asInt()).isPositive();
    assertThat(studioWide.at("/topStaff").isArray()).isTrue();
    assertThat(studioWide.at("/failedJobs").isIntegralNumber()).isTrue();
    Answer batch = studio.batchAdmin().get("/dashboard").expect(200);
    assertThat(batch.at("/queues").findValuesAsText("name"))
        .containsExactly("webhooks", "gcal-sync", "notifications", "default");
    assertThat(batch.at("/runningJobs").isNumber()).isTrue();
    assertThat(batch.at("/failedJobs24h").isNumber()).isTrue();
  }

  private static void cancel(Lesson lesson) {
    studio.admin.with("If-Match", studio.lessonOf(lesson).etag()).delete(lesson.path()).expect(204);
  }

  private static java.math.BigDecimal balance(Member member) {
    return studio
        .admin
        .get("/clients/" + member.clientId() + "/ledger")
        .expect(200)
        .at("/balance")
        .decimalValue();
  }
}
