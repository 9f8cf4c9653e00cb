package com.functionalfit.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Timers;
import com.functionalfit.it.support.Unique;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("AUD-1 to AUD-5: the audit trail")
class AuditIT {

  private static final String THOROUGH = "/batch/jobs/ledger-verify/executions";

  private final Studio studio = Studio.open();
  private final Api admin = studio.admin();

  @Test
  @Tag("AUD-1")
  void everyChangeLeavesOneEntryWithWhoWhatWhereAndWhen() {
    People.Member manager = People.member(admin, "admin", Unique.name("Manager"));
    long template = studio.template();
    long lesson = studio.schedule(template, Studio.ahead(9, 10), Map.of()).expect(201).id();
    Api acting = manager.api().with("User-Agent", "Audit test").with("X-Request-Id", "ignored");
    Answer changed =
        acting
            .with("If-Match", admin.get("/classes/" + lesson).etag())
            .patch("/classes/" + lesson, Map.of("capacity", 7))
            .expect(200);

    Answer list = admin.get("/audit-log?entityId=" + lesson + "&action=CLASS_UPDATED").expect(200);
    assertThat(list.at("/total").asInt()).isEqualTo(1);
    JsonNode line = list.at("/items/0");
    assertThat(line.at("/actor/id").asLong()).isEqualTo(manager.userId());
    assertThat(line.at("/actor/role").asText()).isEqualTo("admin");
    assertThat(line.at("/room/id").asLong()).isEqualTo(studio.roomId());
    assertThat(line.at("/site/id").asLong()).isEqualTo(studio.siteId());
    assertThat(line.at("/entityStartsAt").asText()).isEqualTo(Studio.instant(Studio.ahead(9, 10)));
    assertThat(line.at("/changedFields")).hasSize(1);
    assertThat(line.at("/summary").asText()).isEqualTo("capacity: 2 → 7");

    Answer entry = admin.get("/audit-log/" + line.at("/id").asLong()).expect(200);
    assertThat(entry.at("/before/capacity").asInt()).isEqualTo(2);
    assertThat(entry.at("/after/capacity").asInt()).isEqualTo(7);
    assertThat(entry.at("/userAgent").asText()).isEqualTo("Audit test");
    assertThat(entry.at("/ip").asText()).isNotEmpty();
    assertThat(entry.at("/requestId").asText()).isEqualTo(changed.header("X-Request-Id"));
    admin.with("If-None-Match", entry.etag()).get("/audit-log/" + entry.id()).expect(304);

    acting.with("If-Match", changed.etag()).patch("/classes/" + lesson, Map.of("capacity", 7));
    assertThat(
            admin
                .get("/audit-log?entityId=" + lesson + "&action=CLASS_UPDATED")
                .at("/total")
                .asInt())
        .as("a change without effect")
        .isEqualTo(1);
  }

  @Test
  @Tag("AUD-2")
  void aCreationHasNoBeforeAndADeletionNoAfter() {
    Answer client =
        admin.post("/clients", Map.of("fullName", Unique.name("Short stay"))).expect(201);
    admin.with("If-Match", client.etag()).delete("/clients/" + client.id()).expect(204);
    JsonNode entries =
        admin
            .get("/audit-log?entityType=client&entityId=" + client.id() + "&sort=occurredAt")
            .expect(200)
            .at("/items");
    assertThat(entries.findValuesAsText("action"))
        .containsExactly("CLIENT_CREATED", "USER_DELETED");
    Answer created = admin.get("/audit-log/" + entries.at("/0/id").asLong()).expect(200);
    assertThat(created.at("/before").isNull()).isTrue();
    assertThat(created.at("/after/fullName")).isEqualTo(client.at("/fullName"));
    assertThat(created.at("/summary").asText()).doesNotContain("Short stay");
    Answer deleted = admin.get("/audit-log/" + entries.at("/1/id").asLong()).expect(200);
    assertThat(deleted.at("/after").isNull()).isTrue();
    assertThat(deleted.at("/before/fullName")).isEqualTo(client.at("/fullName"));
  }

  @Test
  @Tag("AUD-2")
  void aMoveShowsTheRoomsAndTrainersOfBothMoments() {
    long template = studio.template();
    long lesson = studio.schedule(template, Studio.ahead(11, 10), Map.of()).expect(201).id();
    long otherRoom = studio.room("block");
    studio
        .holding(lesson)
        .post(
            "/classes/" + lesson + "/move",
            Map.of("startsAt", Studio.instant(Studio.ahead(12, 11)), "roomId", otherRoom))
        .expect(200);
    long id =
        admin
            .get("/audit-log?entityType=class&entityId=" + lesson + "&action=CLASS_MOVED")
            .at("/items/0/id")
            .asLong();
    Answer moved = admin.get("/audit-log/" + id).expect(200);
    assertThat(moved.at("/before/roomId").asLong()).isEqualTo(studio.roomId());
    assertThat(moved.at("/after/roomId").asLong()).isEqualTo(otherRoom);
  }

  @Test
  @Tag("AUD-5")
  void staffReadWhatTheyCausedAndNothingElse() {
    People.Member trainer = People.member(admin, "staff", Unique.name("Trainer"));
    long own =
        trainer.api().post("/clients", Map.of("fullName", Unique.name("Own"))).expect(201).id();
    long foreign =
        admin.post("/clients", Map.of("fullName", Unique.name("Foreign"))).expect(201).id();
    Answer list = trainer.api().get("/audit-log?action=CLIENT_CREATED").expect(200);
    assertThat(list.at("/items").findValuesAsText("entity")).hasSize(list.at("/total").asInt());
    assertThat(list.at("/total").asInt()).isEqualTo(1);
    assertThat(list.at("/items/0/entity/id").asLong()).isEqualTo(own);
    String others = "/audit-log?entityType=client&entityId=" + foreign;
    assertThat(trainer.api().get(others).expect(200).at("/total").asInt()).isZero();
    long adminId = admin.get("/me").at("/id").asLong();
    assertThat(trainer.api().get("/audit-log?actorUserId=" + adminId).at("/total").asInt())
        .isZero();
    long foreignEntry = admin.get(others).at("/items/0/id").asLong();
    trainer.api().get("/audit-log/" + list.at("/items/0/id").asLong()).expect(200);
    trainer.api().get("/audit-log/" + foreignEntry).expect(404, "NOT_FOUND");
    trainer.api().get("/audit-log/verification").expect(403, "FORBIDDEN");
  }

  @Test
  @Tag("AUD-5")
  void filtersAndSortsByAFixedList() {
    long template = studio.template();
    long lesson = studio.schedule(template, Studio.ahead(9, 14), Map.of()).expect(201).id();
    String today = LocalDate.now(Studio.ZONE).toString();
    for (String filter :
        List.of(
            "roomId=" + studio.roomId() + "&entityType=class",
            "siteId=" + studio.siteId() + "&entityType=class&action=CLASS_CREATED&action=BOOKED",
            "entityType=class&from=" + today + "&to=" + today + "&entityId=" + lesson)) {
      Answer found = admin.get("/audit-log?" + filter).expect(200);
      assertThat(found.at("/total").asInt()).as(filter).isEqualTo(1);
      assertThat(found.at("/items/0/entity/id").asLong()).as(filter).isEqualTo(lesson);
    }
    assertThat(
            admin
                .get("/audit-log?entityType=class&entityId=" + lesson + "&to=2020-01-01")
                .at("/total")
                .asInt())
        .isZero();
    for (String field : List.of("occurredAt", "action", "actor", "site", "room", "startsAt")) {
      admin.get("/audit-log?sort=-" + field).expect(200);
    }
    admin.get("/audit-log?sort=summary").expectInvalid("sort", "sort");
    admin.get("/audit-log?action=DANCED").expectInvalid("action", "unknown");
    admin.get("/audit-log?from=yesterday").expectInvalid("from", "format");
  }

  @Test
  @Tag("AUD-3")
  void theCheckNamesTheFirstEntryThatWasTamperedWith() {
    long id =
        admin
            .get("/audit-log?roomId=" + studio.roomId() + "&action=MASTER_DATA_CHANGED")
            .at("/items/0/id")
            .asLong();
    new Timers(admin).runNow("minute");
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> admin.get("/audit-log/" + id).at("/sealed").asBoolean());
    assertThat(admin.get("/audit-log/" + id).at("/hash").asText()).hasSize(64);
    Database.update("UPDATE audit_log SET actor_role = 'client' WHERE id = ?", id);
    try {
      Answer broken = verify();
      assertThat(broken.at("/ok").asBoolean()).isFalse();
      assertThat(broken.at("/firstBrokenId").asLong()).isEqualTo(id);
    } finally {
      Database.update("UPDATE audit_log SET actor_role = 'admin' WHERE id = ?", id);
    }
    Answer whole = verify();
    assertThat(whole.at("/ok").asBoolean()).isTrue();
    assertThat(whole.at("/checkedUpTo").asLong()).isGreaterThanOrEqualTo(id);
    assertThat(whole.at("/checkedAt").asText()).isNotEmpty();
  }

  @Test
  @Tag("AUD-4")
  void withoutItsPersonalPartAnEntryStandsAndNamesNobody() {
    Answer client = admin.post("/clients", Map.of("fullName", Unique.name("Faded"))).expect(201);
    String own = "/audit-log?entityType=client&entityId=" + client.id();
    long id = admin.get(own).at("/items/0/id").asLong();
    Database.update("DELETE FROM audit_personal WHERE audit_id = ?", id);
    Answer faded = admin.get("/audit-log/" + id).expect(200);
    assertThat(faded.at("/actor/name").asText())
        .isEqualTo("user #" + faded.at("/actor/id").asLong());
    assertThat(faded.at("/ip").isNull()).isTrue();
    assertThat(faded.at("/after/fullName").isMissingNode()).isTrue();
    new Timers(admin).runNow("minute");
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> admin.get("/audit-log/" + id).at("/sealed").asBoolean());
    assertThat(verify().at("/ok").asBoolean()).isTrue();
  }

  private Answer verify() {
    Answer started =
        admin.post(THOROUGH, Map.of("parameters", Map.of("fullHistory", true))).expect(201);
    String path = "/batch/executions/" + started.at("/executionId").asLong();
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> !admin.get(path).expect(200).at("/endedAt").isNull());
    return admin.get("/audit-log/verification").expect(200);
  }
}
