package com.functionalfit.it.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Inbox;
import com.functionalfit.it.support.Inbox.Mail;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.People.Registered;
import com.functionalfit.it.support.Timers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Notices after the fact: no-shows, months, addresses that refuse mail; and where old ones go. */
class NoticesIT {

  private final Studio studio = Studio.open();
  private final Api admin = studio.admin();
  private final Timers timers = new Timers(admin);

  @Test
  @DisplayName("a no-show is told once, later, and not at all when the mark was a mistake")
  void tellsOfNoShows() {
    long lesson = lesson(studio.template(), Instant.now().plus(Duration.ofDays(1)));
    Registered absent = People.client("Absent");
    Registered present = People.client("Present");
    long missed = book(absent, lesson);
    long mistaken = book(present, lesson);
    begin(lesson);
    mark(lesson, missed, "no_show");
    mark(lesson, mistaken, "no_show");
    mark(lesson, mistaken, "attended");
    assertThat(notices("held", missed)).isEqualTo(1);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM notifications WHERE template_slug = 'no_show' AND entity_id ="
                    + " ? AND scheduled_for >= UTC_TIMESTAMP(6) + INTERVAL 14 MINUTE",
                missed))
        .isEqualTo(1);

    Database.update(
        "UPDATE notifications SET scheduled_for = UTC_TIMESTAMP(6) WHERE template_slug = 'no_show'");
    timers.runNow("minute");

    Mail mail = Inbox.of(absent.email()).awaitMail("Nem találkoztunk");
    assertThat(mail.text()).contains("Absent", "/bookings");
    await().atMost(Duration.ofSeconds(20)).until(() -> notices("cancelled", mistaken) == 1);
    assertThat(Inbox.of(present.email()).with("Nem találkoztunk")).isEmpty();
  }

  @Test
  @DisplayName("a month in numbers comes once, to those who want their schedule by mail")
  void sumsUpMonths() {
    People.Member trainer = People.member(admin, "staff", "Havi Hanna");
    trainer.api().put("/notification-preferences", Map.of("dailySchedule", true)).expect(200);
    Registered client = People.client("Monthly Molly");
    client
        .api()
        .put(
            "/notification-preferences",
            Map.of("reminder24h", true, "reminder2h", false, "dailySchedule", true))
        .expect(200);
    Registered unasked = People.client("Unasked");
    Instant start = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.HOURS);
    long lesson =
        admin
            .post(
                "/classes",
                Map.of(
                    "templateId", studio.template(),
                    "startsAt", start.toString(),
                    "trainerId", trainer.staffId()))
            .expect(201)
            .id();
    long attended = book(client, lesson);
    long missed = book(unasked, lesson);
    begin(lesson);
    mark(lesson, attended, "attended");
    mark(lesson, missed, "no_show");
    YearMonth month = YearMonth.from(LocalDate.now(Studio.ZONE)).minusMonths(1);
    Instant then = month.atDay(15).atTime(10, 0).atZone(Studio.ZONE).toInstant();
    Database.update(
        "UPDATE class_occurrences SET starts_at = FROM_UNIXTIME(?), ends_at = FROM_UNIXTIME(?),"
            + " status = 'completed' WHERE id = ?",
        then.getEpochSecond(),
        then.getEpochSecond() + 3600,
        lesson);

    timers.runNow("monthly-summary");

    Mail own = Inbox.of(client.email()).awaitMail("A hónapod számokban: " + month);
    assertThat(own.text()).contains("edzés: 1", "nem jöttél el: 0", "/settings");
    Mail given = Inbox.of(trainer.email()).awaitMail("A hónapod számokban: " + month);
    assertThat(given.text()).contains("megtartott óra: 1", "résztvevő: 1", "nem jött el: 1");
    assertThat(timers.runNow("monthly-summary").get("message").asText()).isEqualTo("0 written");
    assertThat(Inbox.of(unasked.email()).with("A hónapod")).isEmpty();
  }

  @Test
  @DisplayName("mail §6: an address refused for good is shown, until a mail gets through again")
  void showsRefusals() {
    Registered client = People.client("Refusing");
    Inbox.of(client.email()).awaitMail("Üdvözlünk");
    String path = "/clients/" + client.clientId() + "/mailbox";
    assertThat(admin.get(path).expect(200).at("/refusedAt").isNull()).isTrue();
    Database.update(
        "INSERT INTO email_log (recipient, template_slug, locale, subject, status, last_error,"
            + " is_refused, queued_at) VALUES (?, 'class_reminder', 'hu', 's', 'failed',"
            + " 'The relay answered 550', TRUE, UTC_TIMESTAMP(6))",
        client.email());
    Answer refused = admin.get(path).expect(200);
    assertThat(refused.at("/refusedAt").asText()).isNotBlank();
    assertThat(refused.at("/reason").asText()).isEqualTo("The relay answered 550");
    Database.update(
        "INSERT INTO email_log (recipient, template_slug, locale, subject, status, queued_at)"
            + " VALUES (?, 'class_reminder', 'hu', 's', 'sent', UTC_TIMESTAMP(6))",
        client.email());
    assertThat(admin.get(path).expect(200).at("/refusedAt").isNull()).isTrue();
    admin.get("/clients/999999999/mailbox").expect(404, "NOT_FOUND");
  }

  @Test
  @Tag("REM-3")
  @DisplayName(
      "REM-3: the sweep makes up for a reminder that was missed, once, and for no new booking")
  void sweepsUp() {
    long lesson = lesson(studio.template(), Instant.now().plus(Duration.ofHours(23)));
    Registered early = People.client("Early");
    Registered late = People.client("Late");
    long missed = book(early, lesson);
    book(late, lesson);
    Database.update(
        "UPDATE class_registrations SET booked_at = UTC_TIMESTAMP(6) - INTERVAL 3 DAY WHERE id = ?",
        missed);

    timers.runNow("reminder-sweep");

    assertThat(Inbox.of(early.email()).awaitMail("Emlékeztető").text()).contains("Early");
    timers.runNow("reminder-sweep");
    assertThat(reminders(early)).isEqualTo(1);
    assertThat(reminders(late)).isZero();
  }

  private static long reminders(Registered client) {
    return count("notifications WHERE template_slug = 'class_reminder' AND user_id = ?", client);
  }

  @Test
  @Tag("AUTH-17")
  @DisplayName("AUTH-17: a changed password is told to its owner")
  void tellsOfSecurityChanges() {
    Registered client = People.client("Careful");
    client
        .api()
        .post(
            "/auth/change-password",
            Map.of(
                "currentPassword", People.PASSWORD, "newPassword", "another horse battery staple"))
        .expect(200);
    Mail mail = Inbox.of(client.email()).awaitMail("Változás a fiókod biztonságában");
    assertThat(mail.text()).doesNotContain("another horse");
  }

  @Test
  @DisplayName("cleanup moves old messages to the archive and removes old entries of the log")
  void cleansUp() {
    Registered client = People.client("Old");
    Inbox.of(client.email()).awaitMail("Üdvözlünk");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> count("notifications WHERE status = 'sent' AND user_id = ?", client) == 1);
    Database.update(
        "UPDATE notifications SET created_at = UTC_TIMESTAMP(6) - INTERVAL 95 DAY WHERE user_id ="
            + " ?",
        client.userId());
    Database.update(
        "UPDATE email_log SET queued_at = UTC_TIMESTAMP(6) - INTERVAL 370 DAY WHERE recipient = ?",
        client.email());

    assertThat(timers.runNow("cleanup").get("message").asText())
        .contains("notifications", "email-log");

    assertThat(count("notifications WHERE user_id = ?", client)).isZero();
    assertThat(count("archive_notifications WHERE status = 'sent' AND user_id = ?", client))
        .isEqualTo(1);
    assertThat(
            Database.number("SELECT COUNT(*) FROM email_log WHERE recipient = ?", client.email()))
        .isZero();
  }

  private static long count(String rows, Registered client) {
    return Database.number("SELECT COUNT(*) FROM " + rows, client.userId());
  }

  private static long notices(String status, long registration) {
    return Database.number(
        "SELECT COUNT(*) FROM notifications WHERE template_slug = 'no_show' AND status = ? AND"
            + " entity_id = ?",
        status,
        registration);
  }

  private static void begin(long lesson) {
    Database.update(
        "UPDATE class_occurrences SET starts_at = UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE,"
            + " ends_at = UTC_TIMESTAMP(6) + INTERVAL 55 MINUTE WHERE id = ?",
        lesson);
  }

  private void mark(long lesson, long registration, String attendance) {
    admin
        .post(
            "/classes/" + lesson + "/check-in",
            Map.of(
                "items", List.of(Map.of("registrationId", registration, "attendance", attendance))))
        .expect(200);
  }

  private long lesson(long template, Instant start) {
    return admin
        .post("/classes", Map.of("templateId", template, "startsAt", start.toString()))
        .expect(201)
        .id();
  }

  private static long book(Registered client, long lesson) {
    return client.api().post("/classes/" + lesson + "/book", Map.of()).expect(201).id();
  }
}
