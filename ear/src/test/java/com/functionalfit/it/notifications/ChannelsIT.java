package com.functionalfit.it.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Browser;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Inbox;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.People.Registered;
import com.functionalfit.it.support.Receivers;
import com.functionalfit.it.support.Receivers.Received;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Text messages and notifications in the browser: who gets them, of what, and how often. */
class ChannelsIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Studio studio = Studio.open();
  private final Api admin = studio.admin();

  @Test
  void nobodyIsReachedUnasked() {
    Registered client = People.client("Unasked");
    Answer channels = client.api().get("/notification-channels").expect(200);
    assertThat(channels.at("/sms").asBoolean(true)).isFalse();
    assertThat(channels.at("/webPush").asBoolean(true)).isFalse();
    assertThat(channels.at("/smsAvailable").asBoolean()).isTrue();
    assertThat(channels.at("/webPushAvailable").asBoolean()).isTrue();
    assertThat(channels.at("/vapidPublicKey").asText()).hasSize(87);

    String phone = giveNumber(client);
    String name = browserName();
    subscribe(client, name, Browser.create());
    move(bookedLesson(client));
    Inbox.of(client.email()).awaitMail("Változott");
    noMoreJobs();
    assertThat(messagesTo(phone)).isEmpty();
    assertThat(Receivers.pushes(name)).isEmpty();
  }

  @Test
  void aPromotionArrivesOnceOnEveryWay() throws IOException {
    Registered first = People.client("First");
    Registered second = People.client("Second");
    second.api().patch("/me", Map.of("locale", "en")).expect(200);
    String phone = giveNumber(second);
    choose(second, true, true);
    String name = browserName();
    Browser browser = Browser.create();
    subscribe(second, name, browser);
    long lesson = lesson(1);
    book(first, lesson);
    book(second, lesson);
    settings(Map.of("quietHoursStart", "03:00", "quietHoursEnd", "03:00"));
    try {
      first.api().post("/classes/" + lesson + "/cancel", Map.of()).expect(200);
      await().atMost(SOON).until(() -> !messagesTo(phone).isEmpty());
      await().atMost(SOON).until(() -> !Receivers.pushes(name).isEmpty());
    } finally {
      settings(Map.of("quietHoursStart", "22:00", "quietHoursEnd", "07:00"));
    }
    String subject = Inbox.of(second.email()).awaitMail("You have a place").subject();

    JsonNode sms = messagesTo(phone).get(0);
    assertThat(sms.path("text").asText()).isEqualTo(subject);
    assertThat(sms.path("reference").asText()).matches("notification-\\d+");
    Received push = Receivers.pushes(name).get(0);
    assertThat(push.headers().getFirst("Topic")).isEqualTo(sms.path("reference").asText());
    JsonNode shown = JSON.readTree(browser.read(push.body()));
    assertThat(shown.path("body").asText()).isEqualTo(subject);
    assertThat(shown.path("url").asText()).isEqualTo("/bookings");

    resend(second);
    noMoreJobs();
    assertThat(messagesTo(phone)).hasSize(1);
    assertThat(Receivers.pushes(name)).hasSize(1);
    assertThat(Database.number("SELECT COUNT(*) FROM job WHERE payload LIKE ?", "%" + phone + "%"))
        .isZero();
  }

  @Test
  void confirmationsStayInTheMailBox() {
    Registered client = People.client("Confirmed");
    String phone = giveNumber(client);
    choose(client, true, false);
    bookedLesson(client);
    Inbox.of(client.email()).awaitMail("lefoglalva");
    noMoreJobs();
    assertThat(messagesTo(phone)).isEmpty();
  }

  @Test
  void aBrowserThatHasGoneIsForgotten() {
    Registered client = People.client("Gone");
    choose(client, false, true);
    String gone = browserName();
    String refused = browserName();
    long goneId = subscribe(client, gone, Browser.create());
    long refusedId = subscribe(client, refused, Browser.create());
    Receivers.answer(gone, 410);
    Receivers.answer(refused, 403);
    move(bookedLesson(client));
    await().atMost(SOON).until(() -> !Receivers.pushes(gone).isEmpty());
    await().atMost(SOON).until(() -> rows(goneId) == 0);
    await()
        .atMost(SOON)
        .until(
            () ->
                Database.number(
                        "SELECT COUNT(*) FROM push_subscriptions WHERE id = ? AND last_error ="
                            + " 'The push service answered 403'",
                        refusedId)
                    == 1);
    noMoreJobs();
    assertThat(Receivers.pushes(refused)).hasSize(1);
  }

  @Test
  void aTrainerIsReachedToo() {
    People.Member trainer = People.member(admin, "staff", "Trainer");
    String digits = digits();
    trainer.api().patch("/me", Map.of("phone", "06 20 " + digits)).expect(200);
    trainer.api().put("/notification-channels", choice(true, false)).expect(200);
    move(lesson(5), Map.of("trainerId", trainer.staffId()));
    await().atMost(SOON).until(() -> messagesTo("+3620" + digits).size() == 1);
  }

  @Test
  void whatIsSwitchedOnMustBePossible() {
    Registered client = People.client("No phone");
    client
        .api()
        .put("/notification-channels", choice(true, false))
        .expectInvalid("sms", "required");
    client.api().put("/notification-channels", Map.of()).expectInvalid("webPush", "required");
    People.Member batch = People.member(admin, "batch_admin", "Nobody");
    batch.api().get("/notification-channels").expect(403);
  }

  @Test
  void choicesAreInTheAuditTrail() {
    Registered client = People.client("Audited");
    choose(client, false, true);
    choose(client, false, true);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM audit_log WHERE action = 'USER_UPDATED' AND entity_type ="
                    + " 'user' AND entity_id = ?",
                client.userId()))
        .isEqualTo(1);
  }

  @Test
  void messagesGoToPushServicesOnly() {
    Registered client = People.client("Curious");
    Browser browser = Browser.create();
    for (String endpoint :
        List.of(
            "https://127.0.0.1/x",
            "https://169.254.169.254/latest",
            "http://localhost:9990/management",
            "https://fcm.googleapis.com@localhost/x",
            "file:///etc/passwd",
            "nonsense")) {
      client
          .api()
          .post("/push-subscriptions", subscription(endpoint, browser))
          .expectInvalid("endpoint", "wrong");
    }
    Map<String, Object> keys = Map.of("p256dh", "short", "auth", browser.auth());
    client
        .api()
        .post(
            "/push-subscriptions", Map.of("endpoint", "https://fcm.googleapis.com/x", "keys", keys))
        .expectInvalid("keys.p256dh", "format");
  }

  @Test
  void aBrowserBelongsToWhoeverUsesItNow() {
    Registered first = People.client("Before");
    Registered second = People.client("After");
    String name = browserName();
    Browser browser = Browser.create();
    long id = subscribe(first, name, browser);
    assertThat(subscribe(second, name, browser)).isEqualTo(id);
    first.api().delete("/push-subscriptions/" + id).expect(404);
    second.api().delete("/push-subscriptions/" + id).expect(204);
    second.api().delete("/push-subscriptions/" + id).expect(404);
  }

  @Test
  void tenBrowsersAreRememberedAndNoneWithoutWebPush() {
    Registered client = People.client("Many");
    choose(client, false, true);
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      ids.add(subscribe(client, browserName(), Browser.create()));
    }
    assertThat(browsers(client)).isEqualTo(10);
    assertThat(rows(ids.get(0))).isZero();
    assertThat(rows(ids.get(11))).isOne();
    choose(client, false, false);
    assertThat(browsers(client)).isZero();
  }

  @Test
  void aDeletedPersonIsForgotten() {
    Registered client = People.client("Leaving");
    choose(client, false, true);
    subscribe(client, browserName(), Browser.create());
    Answer user = admin.get("/users/" + client.userId()).expect(200);
    admin.with("If-Match", user.etag()).delete("/users/" + client.userId()).expect(204);
    assertThat(browsers(client)).isZero();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM notification_channels WHERE user_id = ?", client.userId()))
        .isZero();
  }

  private static Map<String, Object> choice(boolean sms, boolean webPush) {
    return Map.of("sms", sms, "webPush", webPush);
  }

  private static void choose(Registered client, boolean sms, boolean webPush) {
    Answer chosen = client.api().put("/notification-channels", choice(sms, webPush)).expect(200);
    assertThat(chosen.at("/sms").asBoolean()).isEqualTo(sms);
    assertThat(chosen.at("/webPush").asBoolean()).isEqualTo(webPush);
  }

  /** Types a number as people do; answers it as the gateway must get it. */
  private static String giveNumber(Registered client) {
    String digits = digits();
    client.api().patch("/me", Map.of("phone", "06 30 " + digits)).expect(200);
    return "+3630" + digits;
  }

  private static String browserName() {
    return UUID.randomUUID().toString();
  }

  private static String digits() {
    return String.valueOf(1_000_000 + (System.nanoTime() / 1000) % 9_000_000);
  }

  private static long subscribe(Registered client, String name, Browser browser) {
    return client
        .api()
        .post("/push-subscriptions", subscription(Receivers.endpoint(name), browser))
        .expect(201)
        .id();
  }

  private static Map<String, Object> subscription(String endpoint, Browser browser) {
    return Map.of(
        "endpoint", endpoint, "keys", Map.of("p256dh", browser.p256dh(), "auth", browser.auth()));
  }

  private static List<JsonNode> messagesTo(String phone) {
    List<JsonNode> found = new ArrayList<>();
    for (Received message : Receivers.messages()) {
      assertThat(message.headers().getFirst("Authorization"))
          .isEqualTo("Bearer " + Receivers.SMS_TOKEN);
      try {
        JsonNode body = JSON.readTree(message.body());
        if (body.path("to").asText().equals(phone)) {
          found.add(body);
        }
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return found;
  }

  private static long rows(long subscription) {
    return Database.number("SELECT COUNT(*) FROM push_subscriptions WHERE id = ?", subscription);
  }

  private static long browsers(Registered client) {
    return Database.number(
        "SELECT COUNT(*) FROM push_subscriptions WHERE user_id = ?", client.userId());
  }

  /** Waits until the queue of messages is empty: what has not come by then does not come. */
  private static void noMoreJobs() {
    await()
        .atMost(SOON)
        .until(
            () ->
                Database.number(
                        "SELECT COUNT(*) FROM job WHERE queue = 'notifications' AND state IN"
                            + " ('waiting', 'running') AND due_at <= UTC_TIMESTAMP(6)")
                    == 0);
  }

  /** Sends the person's last mail again, as an administrator can. */
  private void resend(Registered client) {
    Database.update(
        "UPDATE email_log SET status = 'failed' WHERE recipient = ? AND template_slug ="
            + " 'waitlist_promotion'",
        client.email());
    long id =
        Database.number(
            "SELECT id FROM email_log WHERE recipient = ? AND template_slug ="
                + " 'waitlist_promotion'",
            client.email());
    admin.post("/email-log/" + id + "/resend", null).expect(202);
    await().atMost(SOON).until(() -> Inbox.of(client.email()).with("You have a place").size() == 2);
  }

  private long lesson(int capacity) {
    Instant start = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    Studio own = Studio.open();
    long template = own.template(Map.of("capacity", capacity)).id();
    return admin
        .post("/classes", Map.of("templateId", template, "startsAt", start.toString()))
        .expect(201)
        .id();
  }

  private long bookedLesson(Registered client) {
    long lesson = lesson(5);
    book(client, lesson);
    return lesson;
  }

  private static void book(Registered client, long lesson) {
    client.api().post("/classes/" + lesson + "/book", Map.of()).expect(201);
  }

  private void move(long lesson) {
    move(lesson, Map.of());
  }

  private void move(long lesson, Map<String, Object> more) {
    Answer before = admin.get("/classes/" + lesson).expect(200);
    Instant start = Instant.now().plus(4, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    Map<String, Object> body = new HashMap<>(more);
    body.put("startsAt", start.toString());
    admin.with("If-Match", before.etag()).post("/classes/" + lesson + "/move", body).expect(200);
  }

  private void settings(Map<String, Object> values) {
    Answer settings = admin.get("/settings").expect(200);
    admin.with("If-Match", settings.etag()).patch("/settings", values).expect(200);
  }
}
