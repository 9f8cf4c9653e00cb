package com.functionalfit.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Parallel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CLS")
class ClassesIT {

  @Test
  @DisplayName("CLS-3: what a class does not say comes from its template")
  void createsAClassFromItsTemplate() {
    Studio studio = Studio.open();
    long template = studio.template();
    LocalDateTime start = Studio.ahead(5, 18);

    Answer made = studio.schedule(template, start, Map.of()).expect(201);

    assertThat(made.header("Location")).isEqualTo("/api/v1/classes/" + made.id());
    assertThat(made.at("/startsAt").asText()).isEqualTo(Studio.instant(start));
    assertThat(made.at("/endsAt").asText()).isEqualTo(Studio.instant(start.plusHours(1)));
    assertThat(made.at("/room/id").asLong()).isEqualTo(studio.roomId());
    assertThat(made.at("/site/id").asLong()).isEqualTo(studio.siteId());
    assertThat(made.at("/trainer/id").asLong()).isEqualTo(studio.trainerId());
    assertThat(made.at("/availableSpots").asInt()).isEqualTo(2);
    assertThat(made.at("/isFull").asBoolean()).isFalse();
    assertThat(made.at("/status").asText()).isEqualTo("scheduled");
    assertThat(made.body().has("myStatus")).isTrue();
    assertThat(made.body().has("googleState")).isTrue();
    assertThat(made.at("/createdBy").isNumber()).isTrue();
    Answer seen = Studio.client().get("/classes/" + made.id()).expect(200);
    assertThat(seen.body().has("forced")).isFalse();
  }

  @Test
  @DisplayName("CLS-3: one class per template and start, cancelled ones included")
  void refusesASecondClassAtTheSameStart() {
    Studio studio = Studio.open();
    long template = studio.template();
    LocalDateTime start = Studio.ahead(5, 18);
    long first = studio.schedule(template, start, Map.of()).expect(201).id();
    studio.holding(first).delete("/classes/" + first + "?reason=flu").expect(204);

    Answer second = studio.schedule(template, start, Map.of()).expect(409, "DUPLICATE_CLASS");

    assertThat(second.at("/conflicts/0/id").asLong()).isEqualTo(first);
    Answer cancelled = studio.admin().get("/classes/" + first).expect(200);
    assertThat(cancelled.at("/status").asText()).isEqualTo("cancelled");
    assertThat(cancelled.at("/cancelReason").asText()).isEqualTo("flu");
    studio
        .holding(first)
        .patch("/classes/" + first, Map.of("status", "scheduled"))
        .expect(200)
        .at("/changed");
  }

  @Test
  @DisplayName("CONF-1, CONF-3: back-to-back is free, an overlap is refused, block is not forced")
  void refusesOverlapsInABlockedRoom() {
    Studio studio = Studio.open();
    long trainer = studio.trainer();
    LocalDateTime start = Studio.ahead(6, 10);
    studio.schedule(studio.template(), start, Map.of()).expect(201);
    studio.schedule(studio.template(), start.plusHours(1), Map.of()).expect(201);

    Answer refused =
        studio
            .schedule(
                studio.template(),
                start.plusMinutes(30),
                Map.of("trainerId", trainer, "force", true))
            .expect(409, "SCHEDULE_CONFLICT");

    assertThat(refused.at("/requiresConfirmation").asBoolean()).isFalse();
    assertThat(refused.at("/conflicts")).hasSize(2);
    JsonNode conflict = refused.at("/conflicts/0");
    assertThat(conflict.path("resource").asText()).isEqualTo("room");
    assertThat(conflict.path("kind").asText()).isEqualTo("class");
    assertThat(conflict.path("mode").asText()).isEqualTo("block");
    assertThat(conflict.path("overlapMinutes").asInt()).isEqualTo(30);
  }

  @Test
  @DisplayName("CONF-3, CONF-6: a confirm room asks once and remembers the answer")
  void confirmsOverlaps() {
    Studio studio = Studio.open("confirm");
    LocalDateTime start = Studio.ahead(6, 10);
    studio.schedule(studio.template(), start, Map.of()).expect(201);
    Map<String, Object> other = Map.of("trainerId", studio.trainer());
    Answer asked =
        studio.schedule(studio.template(), start, other).expect(409, "SCHEDULE_CONFLICT");
    assertThat(asked.at("/requiresConfirmation").asBoolean()).isTrue();

    Answer forced =
        studio
            .schedule(
                studio.template(), start, Map.of("trainerId", studio.trainer(), "force", true))
            .expect(201);

    assertThat(forced.at("/forced").asBoolean()).isTrue();
  }

  @Test
  @DisplayName("CONF-2: of many at once, exactly one class gets the room")
  void neverDoubleBooksARoom() {
    Studio studio = Studio.open();
    LocalDateTime start = Studio.ahead(7, 9);
    List<Long> templates =
        java.util.stream.IntStream.range(0, 32)
            .mapToObj(i -> studio.template(Map.of("defaultTrainerId", studio.trainer())).id())
            .toList();

    List<Answer> answers =
        Parallel.run(32, i -> () -> studio.schedule(templates.get(i), start, Map.of()));

    assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(a -> a.status() != 201)
        .allSatisfy(a -> a.expect(409, "SCHEDULE_CONFLICT"));
  }

  @Test
  @DisplayName("CLS-5: a move answers who is told and takes room and trainer along")
  void movesAClass() {
    Studio studio = Studio.open();
    long id = studio.schedule(studio.template(), Studio.ahead(8, 9), Map.of()).id();
    long room = studio.room("block");
    String start = Studio.instant(Studio.ahead(9, 11));

    Answer moved =
        studio
            .holding(id)
            .post("/classes/" + id + "/move", Map.of("startsAt", start, "roomId", room))
            .expect(200);

    assertThat(moved.at("/changed").asInt()).isEqualTo(1);
    assertThat(moved.at("/occurrence/startsAt").asText()).isEqualTo(start);
    assertThat(moved.at("/occurrence/room/id").asLong()).isEqualTo(room);
    assertThat(moved.at("/notified").asInt()).isZero();
    assertThat(moved.at("/notNotified").asInt()).isZero();
    assertThat(moved.at("/skipped").isArray()).isTrue();
  }

  @Test
  @DisplayName("If-Match is required, and a version from before another edit is stale")
  void asksForTheVersion() {
    Studio studio = Studio.open();
    long id = studio.schedule(studio.template(), Studio.ahead(8, 9), Map.of()).id();
    studio
        .admin()
        .patch("/classes/" + id, Map.of("capacity", 3))
        .expect(428, "PRECONDITION_REQUIRED");
    Api holding = studio.holding(id);
    holding.patch("/classes/" + id, Map.of("capacity", 3)).expect(200);

    holding.patch("/classes/" + id, Map.of("capacity", 4)).expect(412, "STALE");
    holding.delete("/classes/" + id).expect(412, "STALE");

    assertThat(studio.admin().get("/classes/" + id).at("/capacity").asInt()).isEqualTo(3);
  }

  @Test
  @DisplayName("Booking between reading and editing does not make the edit stale; 304 sees it")
  void bookingsDoNotMakeEditsStale() {
    Studio studio = Studio.open();
    long id = studio.schedule(studio.template(), Studio.ahead(8, 9), Map.of()).id();
    Answer before = studio.admin().get("/classes/" + id);
    Api holding = studio.holding(id);
    Studio.client().post("/classes/" + id + "/book", Map.of()).expect(201);

    studio.admin().with("If-None-Match", before.etag()).get("/classes/" + id).expect(200);
    holding.patch("/classes/" + id, Map.of("capacity", 5)).expect(200);
  }

  @Test
  @DisplayName("CLS-6: capacity below seats taken needs force and removes nobody")
  void refusesCapacityBelowBooked() {
    Studio studio = Studio.open();
    long id = studio.schedule(studio.template(), Studio.ahead(8, 9), Map.of()).id();
    Studio.client().post("/classes/" + id + "/book", Map.of()).expect(201);
    Studio.client().post("/classes/" + id + "/book", Map.of()).expect(201);

    Answer refused =
        studio
            .holding(id)
            .patch("/classes/" + id, Map.of("capacity", 1))
            .expect(409, "CAPACITY_BELOW_BOOKED");
    assertThat(refused.at("/booked").asInt()).isEqualTo(2);
    Answer forced =
        studio
            .holding(id)
            .patch("/classes/" + id, Map.of("capacity", 1, "force", true))
            .expect(200);
    assertThat(forced.at("/occurrence/bookedCount").asInt()).isEqualTo(2);
    assertThat(forced.at("/occurrence/availableSpots").asInt()).isZero();
  }

  @Test
  @DisplayName("NFR-1: the list filters, hides what is not public, and answers 304")
  void listsClasses() {
    Studio studio = Studio.open();
    long open = studio.template();
    long hidden = studio.template(Map.of("isPublic", false)).id();
    long first = studio.schedule(open, Studio.ahead(8, 9), Map.of()).id();
    long second = studio.schedule(hidden, Studio.ahead(8, 11), Map.of()).id();
    LocalDate day = Studio.ahead(8, 9).toLocalDate();
    String path = "/classes?from=" + day + "&to=" + day + "&roomId=" + studio.roomId();

    Answer all = studio.admin().get(path).expect(200);
    assertThat(all.at("/items")).hasSize(2);
    Api client = Studio.client();
    Answer visible = client.get(path).expect(200);
    assertThat(visible.at("/items")).hasSize(1);
    assertThat(visible.at("/items/0/id").asLong()).isEqualTo(first);
    client.get("/classes/" + second).expect(404, "NOT_FOUND");
    studio.admin().with("If-None-Match", all.etag()).get(path).expect(304);
    client.post("/classes/" + first + "/book", Map.of()).expect(201);
    assertThat(client.get(path).at("/items/0/myStatus").asText()).isEqualTo("booked");
    studio.admin().with("If-None-Match", all.etag()).get(path).expect(200);
    assertThat(studio.admin().get(path + "&hasCapacity=true").at("/items")).hasSize(2);
    assertThat(studio.admin().get(path + "&status=cancelled").at("/items")).isEmpty();
    studio.admin().get("/classes").expectInvalid("from", "required");
    studio
        .admin()
        .get("/classes?from=" + day + "&to=" + day.plusDays(62))
        .expectInvalid("to", "range");
  }

  @Test
  void refusesBadInput() {
    Studio studio = Studio.open();
    long template = studio.template();
    LocalDateTime start = Studio.ahead(8, 9);
    studio
        .schedule(template, start, Map.of("endsAt", Studio.instant(start)))
        .expectInvalid("endsAt", "range");
    studio.schedule(template, start, Map.of("roomId", 999_999)).expectInvalid("roomId", "unknown");
    studio
        .schedule(template, start, Map.of("trainerId", 999_999))
        .expectInvalid("trainerId", "unknown");
    studio.schedule(999_999, start, Map.of()).expectInvalid("templateId", "unknown");
    studio
        .schedule(template, start, Map.of("startsAt", "2030-01-01T10:00:00"))
        .expectInvalid("startsAt", "offset_required");
    studio.schedule(template, start, Map.of("capacity", 0)).expectInvalid("capacity", "range");
    studio.schedule(template, start, Map.of("bogus", 0)).expectInvalid("bogus", "unknown_field");
    Studio.client().post("/classes", Map.of()).expect(403, "FORBIDDEN");
    Api.anonymous().post("/classes", Map.of()).expect(401, "UNAUTHENTICATED");
    studio.admin().get("/classes/99999999999999999999").expect(404, "NOT_FOUND");
  }

  @Test
  @DisplayName("The public timetable shows a change of this node at once, and answers 304")
  void servesThePublicTimetable() {
    Studio studio = Studio.open();
    long id = studio.schedule(studio.template(), Studio.ahead(8, 9), Map.of()).id();
    String path = "/public/classes?roomId=" + studio.roomId();

    Answer first = Api.anonymous().get(path).expect(200);
    assertThat(first.at("/items")).hasSize(1);
    assertThat(first.at("/items/0/availableSpots").asInt()).isEqualTo(2);
    assertThat(first.at("/items/0/trainer/name").asText()).startsWith("Trainer");
    assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=30");
    Api.anonymous().with("If-None-Match", first.etag()).get(path).expect(304);

    Studio.client().post("/classes/" + id + "/book", Map.of()).expect(201);

    Answer second = Api.anonymous().with("If-None-Match", first.etag()).get(path).expect(200);
    assertThat(second.at("/items/0/availableSpots").asInt()).isEqualTo(1);
    studio.holding(id).delete("/classes/" + id).expect(204);
    assertThat(Api.anonymous().get(path).at("/items")).isEmpty();
  }
}
