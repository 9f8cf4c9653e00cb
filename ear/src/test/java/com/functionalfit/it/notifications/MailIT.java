package com.functionalfit.it.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.Inbox;
import com.functionalfit.it.support.Inbox.Mail;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.People.Registered;
import com.functionalfit.it.support.Timers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** NOTI-1: who is told what, as it arrives in the mail box. */
class MailIT {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Studio studio = Studio.open();
  private final Api admin = studio.admin();

  @Test
  @DisplayName("AUTH-10: a reset link arrives, works once, and is nowhere else")
  void resetsPassword() {
    Registered client = People.client("Forgetful");
    Inbox inbox = Inbox.of(client.email());
    assertThat(inbox.awaitMail("Üdvözlünk").html()).contains("Forgetful").contains("/login");

    Api.anonymous().post("/auth/forgot-password", Map.of("email", client.email())).expect(202);
    String token = token(inbox.awaitMail("jelszó").text());
    Map<String, Object> reset = Map.of("token", token, "password", "another good passphrase");
    Api.anonymous().post("/auth/reset-password", reset).expect(204);
    Api.anonymous().post("/auth/reset-password", reset).expect(422, "TOKEN_INVALID");

    assertThat(inbox.awaitMail("biztonságában").text()).contains("új jelszó");
    assertThat(Database.number("SELECT COUNT(*) FROM job WHERE payload LIKE ?", "%" + token + "%"))
        .isZero();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                Database.number(
                        "SELECT COUNT(*) FROM email_log WHERE recipient = ? AND template_slug ="
                            + " 'password_reset' AND status = 'sent' AND message_id IS NOT NULL",
                        client.email())
                    == 1);
  }

  @Test
  @DisplayName("AUTH-14: a new address is confirmed by its owner, and the old one is told")
  void changesEmail() {
    Registered client = People.client("Moving");
    String newEmail = "new." + client.email();
    client
        .api()
        .post("/me/email", Map.of("newEmail", newEmail, "password", People.PASSWORD))
        .expect(202);
    assertThat(Inbox.of(client.email()).awaitMail("biztonságában").text())
        .contains("új e-mail-címet kértek");
    String token = token(Inbox.of(newEmail).awaitMail("Erősítsd meg").text());
    Api.anonymous().post("/auth/confirm-email", Map.of("token", token)).expect(204);
    assertThat(Inbox.of(newEmail).awaitMail("biztonságában").text()).contains("új e-mail-cím");
  }

  @Test
  @DisplayName("AUTH-15: an invitation lets a person set a password")
  void invites() {
    String email = "invited." + People.client("Guide").email();
    admin
        .post("/users", Map.of("role", "staff", "name", "Invited", "email", email, "locale", "en"))
        .expect(201);
    String token = token(Inbox.of(email).awaitMail("Your invitation").text());
    Api.anonymous()
        .post("/auth/reset-password", Map.of("token", token, "password", "a fine passphrase"))
        .expect(204);
    Api.anonymous().withToken(email, "a fine passphrase").get("/me").expect(200);
  }

  @Test
  @DisplayName("A booking, a waitlist, a promotion and a cancellation are each told once, in order")
  void tellsOfPlaces() {
    long lesson = lesson(Duration.ofDays(3), 1);
    Registered first = People.client("Első Ernő");
    Registered second = People.client("Second Sam");
    second.api().patch("/me", Map.of("locale", "en")).expect(200);
    book(first, lesson);
    book(second, lesson);
    Mail booked = Inbox.of(first.email()).awaitMail("lefoglalva");
    assertThat(booked.html()).contains("Első Ernő").contains("/bookings");
    assertThat(booked.text()).contains("1 000 Ft");
    assertThat(booked.calendar()).contains("BEGIN:VEVENT", "STATUS:CONFIRMED");
    assertThat(Inbox.of(second.email()).awaitMail("on the waitlist").calendar()).isNull();

    settings(Map.of("quietHoursStart", "03:00", "quietHoursEnd", "03:00"));
    try {
      first.api().post("/classes/" + lesson + "/cancel", Map.of()).expect(200);
      Mail cancelled = Inbox.of(first.email()).awaitMail("Lemondva");
      assertThat(cancelled.text()).contains("Késői lemondás: nem");
      assertThat(cancelled.calendar()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
      assertThat(Inbox.of(second.email()).awaitMail("You have a place").html())
          .contains("Second Sam");
    } finally {
      settings(Map.of("quietHoursStart", "22:00", "quietHoursEnd", "07:00"));
    }
    assertThat(Inbox.of(first.email()).with("lefoglalva")).hasSize(1);
    String id = booked.messageId();
    assertThat(id).matches("<notification-\\d+@.+>");
  }

  @Test
  @DisplayName("WAIT-5: a promotion in quiet hours waits for the morning")
  void holdsPromotions() {
    long lesson = lesson(Duration.ofDays(4), 1);
    Registered first = People.client("Early");
    Registered second = People.client("Late");
    book(first, lesson);
    book(second, lesson);
    long waiting =
        second
            .api()
            .get("/classes/" + lesson + "/my-registration")
            .expect(200)
            .at("/registration/id")
            .asLong();
    LocalTime now = ZonedDateTime.now(Studio.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    settings(
        Map.of(
            "quietHoursStart", now.minusHours(1).toString(),
            "quietHoursEnd", now.plusHours(1).toString()));
    try {
      admin
          .patch(
              "/classes/" + lesson + "/participants/" + waiting,
              Map.of("status", "booked", "overrideCapacity", true))
          .expect(200);
      assertThat(
              Database.number(
                  "SELECT COUNT(*) FROM notifications WHERE entity_id = ? AND template_slug ="
                      + " 'waitlist_promotion' AND status = 'held'",
                  waiting))
          .isEqualTo(1);
    } finally {
      settings(Map.of("quietHoursStart", "22:00", "quietHoursEnd", "07:00"));
    }
    Database.update(
        "UPDATE notifications SET scheduled_for = UTC_TIMESTAMP(6) WHERE entity_id = ? AND status ="
            + " 'held'",
        waiting);
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> !Inbox.of(second.email()).with("Helyet kaptál").isEmpty());
  }

  @Test
  @DisplayName("CLS-5, CLS-7: a moved and a cancelled class tell everybody, the new trainer too")
  void tellsOfClasses() {
    Instant start = Instant.now().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    long lesson = lesson(start, 5);
    Registered client = People.client("Regular");
    book(client, lesson);
    long walkIn = Desk.walkIn(admin);
    admin.post("/classes/" + lesson + "/participants", Map.of("clientId", walkIn)).expect(201);
    People.Member trainer = People.member(admin, "staff", "Új Edző");
    Answer before = admin.get("/classes/" + lesson).expect(200);
    Answer moved =
        admin
            .with("If-Match", before.etag())
            .post(
                "/classes/" + lesson + "/move",
                Map.of(
                    "startsAt",
                    start.plus(1, ChronoUnit.HOURS).toString(),
                    "trainerId",
                    trainer.staffId()))
            .expect(200);
    assertThat(moved.at("/notified").asInt()).isEqualTo(1);
    assertThat(moved.at("/notNotified").asInt()).isEqualTo(1);
    Mail mail = Inbox.of(client.email()).awaitMail("Változott");
    assertThat(mail.html())
        .contains(MOMENT.format(start.atZone(Studio.ZONE)))
        .contains(MOMENT.format(start.plus(1, ChronoUnit.HOURS).atZone(Studio.ZONE)))
        .contains("Új Edző");
    Inbox.of(trainer.email()).awaitMail("Változott");

    Answer now = admin.get("/classes/" + lesson).expect(200);
    admin
        .with("If-Match", now.etag())
        .delete("/classes/" + lesson + "?reason=Cs%C5%91t%C3%B6r%C3%A9s")
        .expect(204);
    assertThat(Inbox.of(client.email()).awaitMail("Elmarad").text()).contains("Csőtörés");
  }

  @Test
  @DisplayName("REM-1, REM-2: a reminder comes once, also when the task runs again")
  void remindsOnce() {
    Instant start = Instant.now().plus(24, ChronoUnit.HOURS).plus(6, ChronoUnit.MINUTES);
    long lesson = lesson(start.truncatedTo(ChronoUnit.SECONDS), 5);
    Registered client = People.client("Reminded");
    Registered without = People.client("Undisturbed");
    without
        .api()
        .put(
            "/notification-preferences",
            Map.of("reminder24h", false, "reminder2h", false, "dailySchedule", false))
        .expect(200);
    book(client, lesson);
    book(without, lesson);
    new Timers(admin).runNow("reminders");
    Mail reminder = Inbox.of(client.email()).awaitMail("Emlékeztető");
    assertThat(reminder.text()).contains("24 óra múlva").contains("/settings");
    new Timers(admin).runNow("reminders");
    assertThat(Inbox.of(client.email()).with("Emlékeztető")).hasSize(1);
    assertThat(Inbox.of(without.email()).with("Emlékeztető")).isEmpty();
  }

  @Test
  @DisplayName("REM-4, REM-5: everybody's day, once a date; again when asked")
  void sendsDays() {
    People.Member trainer = People.member(admin, "staff", "Napi Nóra");
    trainer.api().put("/notification-preferences", Map.of("dailySchedule", true)).expect(200);
    Instant start = Instant.now().plus(6, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    long template = studio.template();
    admin
        .post(
            "/classes",
            Map.of(
                "templateId", template,
                "startsAt", start.toString(),
                "trainerId", trainer.staffId()))
        .expect(201);
    String date = start.atZone(Studio.ZONE).toLocalDate().toString();

    Answer sent = admin.post("/settings/daily-schedules/send", Map.of("date", date)).expect(200);
    assertThat(sent.at("/queued").asInt()).isPositive();
    Mail day = Inbox.of(trainer.email()).awaitMail("A mai napod: " + date);
    assertThat(day.html())
        .contains("<table")
        .contains(DateTimeFormatter.ofPattern("HH:mm").format(start.atZone(Studio.ZONE)));
    assertThat(
            admin
                .post("/settings/daily-schedules/send", Map.of("date", date))
                .expect(200)
                .at("/queued")
                .asInt())
        .isZero();
    assertThat(
            admin
                .post("/settings/daily-schedules/send", Map.of("date", date, "again", true))
                .expect(200)
                .at("/queued")
                .asInt())
        .isPositive();
  }

  @Test
  @DisplayName("USER-4: a deleted person learns of it at the address that is gone")
  void tellsOfDeletion() {
    Registered client = People.client("Leaving");
    book(client, lesson(Duration.ofDays(7), 5));
    Answer user = admin.get("/users/" + client.userId()).expect(200);
    admin.with("If-Match", user.etag()).delete("/users/" + client.userId()).expect(204);
    assertThat(Inbox.of(client.email()).awaitMail("Töröltük").text())
        .contains("Lemondott jövőbeli foglalások: 1");
  }

  private long lesson(Duration ahead, int capacity) {
    return lesson(Instant.now().plus(ahead).truncatedTo(ChronoUnit.HOURS), capacity);
  }

  private long lesson(Instant start, int capacity) {
    Studio own = Studio.open();
    long template = own.template(Map.of("capacity", capacity)).id();
    return admin
        .post("/classes", Map.of("templateId", template, "startsAt", start.toString()))
        .expect(201)
        .id();
  }

  private static void book(Registered client, long lesson) {
    client.api().post("/classes/" + lesson + "/book", Map.of()).expect(201);
  }

  private void settings(Map<String, Object> values) {
    Answer settings = admin.get("/settings").expect(200);
    admin.with("If-Match", settings.etag()).patch("/settings", values).expect(200);
  }

  private static String token(String text) {
    Matcher token = Pattern.compile("token=([A-Za-z0-9_-]+)").matcher(text);
    assertThat(token.find()).as(text).isTrue();
    return token.group(1);
  }
}
