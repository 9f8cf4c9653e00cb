package com.functionalfit.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.Inbox;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("USER-4 to USER-7: people who leave, change or pause")
class DepartureIT {

  private final Studio studio = Studio.open();
  private final Api admin = studio.admin();

  @BeforeAll
  static void promoteAtAnyHour() {
    quietHours("00:00", "00:00");
  }

  @AfterAll
  static void sleepAgain() {
    quietHours("22:00", "07:00");
  }

  private static void quietHours(String start, String end) {
    Api api = Api.admin();
    api.with("If-Match", api.get("/settings").etag())
        .patch("/settings", Map.of("quietHoursStart", start, "quietHoursEnd", end))
        .expect(200);
  }

  @Test
  @Tag("USER-4")
  void deletingAPersonIsOneOperationWithAllThatFollows() {
    People.Registered leaving = People.client(Unique.name("Leaving"));
    People.Registered waiting = People.client(Unique.name("Waiting"));
    Desk.sell(admin, leaving.clientId(), 5, 0);
    long template = studio.template(Map.of("capacity", 1)).id();
    long first = studio.schedule(template, Studio.ahead(5, 10), Map.of()).expect(201).id();
    long second = studio.schedule(template, Studio.ahead(6, 10), Map.of()).expect(201).id();
    leaving.api().post("/classes/" + first + "/book", Map.of()).expect(201);
    leaving.api().post("/classes/" + second + "/book", Map.of()).expect(201);
    Answer queued = waiting.api().post("/classes/" + first + "/book", Map.of()).expect(201);
    assertThat(queued.at("/status").asText()).isEqualTo("waitlist");
    assertThat(held(leaving)).isEqualTo(2);

    String path = "/users/" + leaving.userId();
    admin.with("If-Match", admin.get(path).etag()).delete(path).expect(204);

    assertThat(
            Database.texts(
                "SELECT CONCAT(status, '/', cancel_kind) FROM class_registrations"
                    + " WHERE client_id = ?",
                leaving.clientId()))
        .containsExactly("cancelled/user_deleted", "cancelled/user_deleted");
    assertThat(held(leaving)).as("held credits are released").isZero();
    assertThat(
            waiting
                .api()
                .get("/classes/" + first + "/my-registration")
                .at("/registration/status")
                .asText())
        .as("the freed seat is taken by the first who waits")
        .isEqualTo("booked");
    leaving.api().get("/me").expect(401);
    Inbox.of(leaving.email()).awaitMail("Töröltük");
    Answer entry =
        admin
            .get("/audit-log?action=USER_DELETED&entityType=user&entityId=" + leaving.userId())
            .expect(200);
    assertThat(entry.at("/total").asInt()).isEqualTo(1);
    Answer detail = admin.get("/audit-log/" + entry.at("/items/0/id").asLong()).expect(200);
    assertThat(detail.at("/before/ended/registrationsCancelled").asInt()).isEqualTo(2);
  }

  @Test
  @Tag("USER-4")
  void unpaidChargesOfWhatIsCancelledAreRefunded() {
    People.Registered leaving = People.client(Unique.name("Owing"));
    long lesson =
        studio.schedule(studio.template(), Studio.ahead(5, 12), Map.of()).expect(201).id();
    leaving.api().post("/classes/" + lesson + "/book", Map.of()).expect(201);
    assertThat(balance(leaving)).isPositive();
    String path = "/clients/" + leaving.clientId();
    admin.with("If-Match", admin.get(path).etag()).delete(path).expect(204);
    assertThat(balance(leaving)).isZero();
  }

  @Test
  @Tag("USER-4")
  void whoBooksWhileBeingDeletedIsInNoClassAfterwards() {
    for (int round = 0; round < 5; round++) {
      People.Registered leaving = People.client(Unique.name("Racing"));
      long lesson =
          studio
              .schedule(studio.template(), Studio.ahead(20 + round, 10), Map.of())
              .expect(201)
              .id();
      String path = "/users/" + leaving.userId();
      String etag = admin.get(path).etag();
      Parallel.run(
          8,
          i ->
              () ->
                  i == 4
                      ? admin.with("If-Match", etag).delete(path)
                      : leaving.api().post("/classes/" + lesson + "/book", Map.of()));
      assertThat(
              Database.number(
                  "SELECT COUNT(*) FROM class_registrations WHERE client_id = ?"
                      + " AND status <> 'cancelled'",
                  leaving.clientId()))
          .isZero();
    }
  }

  @Test
  @Tag("USER-5")
  void trainersWithClassesAheadStayUntilSomebodyElseHasThem() {
    People.Member trainer = People.member(admin, "staff", Unique.name("Busy"));
    long template = studio.template(Map.of("defaultTrainerId", trainer.staffId())).id();
    long lesson = studio.schedule(template, Studio.ahead(4, 10), Map.of()).expect(201).id();
    String path = "/users/" + trainer.userId();
    String etag = admin.get(path).etag();
    Api holding = admin.with("If-Match", etag);
    for (Answer refused :
        List.of(
            holding.delete(path),
            holding.patch(path, Map.of("role", "client")),
            holding.patch(path, Map.of("status", "inactive")))) {
      refused.expect(409, "HAS_FUTURE_SESSIONS");
      assertThat(refused.at("/conflicts/0/id").asLong()).isEqualTo(lesson);
      assertThat(refused.at("/conflicts/0/kind").asText()).isEqualTo("class");
    }
    trainer.api().get("/me").expect(200);
    holding.patch(path, Map.of("status", "suspended")).expect(200);
    studio.holding(lesson).delete("/classes/" + lesson).expect(204);
    admin.with("If-Match", admin.get(path).etag()).delete(path).expect(204);
  }

  @Test
  @Tag("USER-6")
  void theNamesOfAccountAndClientAreOne() {
    People.Registered person = People.client(Unique.name("Before"));
    String path = "/users/" + person.userId();
    String first = Unique.name("Renamed user");
    admin.with("If-Match", admin.get(path).etag()).patch(path, Map.of("name", first)).expect(200);
    assertThat(admin.get("/clients/" + person.clientId()).at("/fullName").asText())
        .isEqualTo(first);
    String second = Unique.name("Renamed client");
    String client = "/clients/" + person.clientId();
    admin
        .with("If-Match", admin.get(client).etag())
        .patch(client, Map.of("fullName", second))
        .expect(200);
    assertThat(admin.get(path).at("/name").asText()).isEqualTo(second);
    String third = Unique.name("Renamed self");
    person.api().patch("/me", Map.of("name", third)).expect(200);
    assertThat(
            Stream.of(admin.get(path).at("/name"), admin.get(client).at("/fullName"))
                .map(JsonNode::asText))
        .containsExactly(third, third);
  }

  @Test
  @Tag("USER-7")
  void aSuspendedClientKeepsPlacesGetsNoneAndHearsNothing() {
    People.Registered suspended = People.client(Unique.name("Suspended"));
    People.Registered patient = People.client(Unique.name("Patient"));
    People.Registered holder = People.client(Unique.name("Holder"));
    long template = studio.template(Map.of("capacity", 1)).id();
    long kept = studio.schedule(template, Studio.ahead(5, 14), Map.of()).expect(201).id();
    long full = studio.schedule(template, Studio.ahead(6, 14), Map.of()).expect(201).id();
    suspended.api().post("/classes/" + kept + "/book", Map.of()).expect(201);
    holder.api().post("/classes/" + full + "/book", Map.of()).expect(201);
    suspended.api().post("/classes/" + full + "/book", Map.of()).expect(201);
    patient.api().post("/classes/" + full + "/book", Map.of()).expect(201);
    String path = "/users/" + suspended.userId();
    admin
        .with("If-Match", admin.get(path).etag())
        .patch(path, Map.of("status", "suspended"))
        .expect(200);

    suspended.api().post("/classes/" + kept + "/book", Map.of()).expect(401);
    Api.anonymous()
        .post("/auth/token", Map.of("email", suspended.email(), "password", People.PASSWORD))
        .expect(403, "ACCOUNT_NOT_ACTIVE");
    assertThat(admin.get("/classes/" + kept).at("/bookedCount").asInt()).isEqualTo(1);
    holder.api().post("/classes/" + full + "/cancel", Map.of()).expect(200);
    assertThat(
            patient
                .api()
                .get("/classes/" + full + "/my-registration")
                .at("/registration/status")
                .asText())
        .as("promotion passes the suspended one over")
        .isEqualTo("booked");
    studio
        .holding(kept)
        .post("/classes/" + kept + "/move", Map.of("startsAt", Studio.instant(Studio.ahead(5, 16))))
        .expect(200);
    Inbox.of(patient.email()).awaitMail("Hely");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                Database.texts(
                        "SELECT status FROM notifications WHERE user_id = ?"
                            + " AND template_slug = 'class_modified'",
                        suspended.userId())
                    .equals(List.of("cancelled")));
    assertThat(Inbox.of(suspended.email()).all())
        .extracting(Inbox.Mail::subject)
        .noneMatch(subject -> subject.contains("Változott"));
  }

  private static long held(People.Registered person) {
    return Database.number(
        "SELECT COALESCE(SUM(credits_held), 0) FROM passes WHERE client_id = ?", person.clientId());
  }

  private static long balance(People.Registered person) {
    return Database.number(
        "SELECT COALESCE(SUM(amount), 0) FROM account_entries WHERE client_id = ?",
        person.clientId());
  }
}
