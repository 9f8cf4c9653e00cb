package com.functionalfit.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Timers;
import com.functionalfit.it.support.Unique;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A class is changed by administrators, may come back, and ends by itself. */
class ClassLifeIT {

  private final Studio studio = Studio.open();
  private final Api admin = studio.admin();

  @Test
  @Tag("CLS-4")
  void itsTrainerKeepsTheRosterAndChangesNothing() {
    People.Member trainer = People.member(admin, "staff", Unique.name("Trainer"));
    long template = studio.template(Map.of("defaultTrainerId", trainer.staffId())).id();
    long lesson = studio.schedule(template, Studio.ahead(3, 10), Map.of()).expect(201).id();
    String path = "/classes/" + lesson;
    Api holding = trainer.api().with("If-Match", trainer.api().get(path).etag());
    holding.patch(path, Map.of("capacity", 9)).expect(403, "FORBIDDEN");
    holding.delete(path).expect(403, "FORBIDDEN");
    holding
        .post(path + "/move", Map.of("startsAt", Studio.instant(Studio.ahead(4, 10))))
        .expect(403, "FORBIDDEN");
    long client = People.client(Unique.name("Guest")).clientId();
    trainer.api().post(path + "/participants", Map.of("clientId", client)).expect(201);
    People.Member colleague = People.member(admin, "staff", Unique.name("Colleague"));
    colleague.api().get(path + "/participants").expect(403, "NOT_OWNER");
  }

  @Test
  @Tag("CLS-8")
  void aCancelledClassComesBackWithoutThoseWhoWereInIt() {
    long lesson =
        studio.schedule(studio.template(), Studio.ahead(3, 14), Map.of()).expect(201).id();
    People.Registered client = People.client(Unique.name("Was in"));
    client.api().post("/classes/" + lesson + "/book", Map.of()).expect(201);
    studio.holding(lesson).delete("/classes/" + lesson).expect(204);
    long other = studio.schedule(studio.template(), Studio.ahead(3, 14), Map.of()).expect(201).id();
    Map<String, Object> open = Map.of("status", "scheduled");
    studio.holding(lesson).patch("/classes/" + lesson, open).expect(409, "SCHEDULE_CONFLICT");
    studio.holding(other).delete("/classes/" + other).expect(204);
    Answer back = studio.holding(lesson).patch("/classes/" + lesson, open).expect(200);
    assertThat(back.at("/occurrence/status").asText()).isEqualTo("scheduled");
    assertThat(back.at("/occurrence/bookedCount").asInt()).isZero();
    client.api().post("/classes/" + lesson + "/book", Map.of()).expect(201);
  }

  @Test
  @Tag("CLS-9")
  void anEndedClassIsCompletedAndWaitsForAttendance() {
    long lesson =
        studio.schedule(studio.template(), Studio.ahead(2, 10), Map.of()).expect(201).id();
    People.Registered client = People.client(Unique.name("Unmarked"));
    client.api().post("/classes/" + lesson + "/book", Map.of()).expect(201);
    Database.update(
        "UPDATE class_occurrences SET starts_at = UTC_TIMESTAMP(6) - INTERVAL 3 HOUR,"
            + " ends_at = UTC_TIMESTAMP(6) - INTERVAL 2 HOUR WHERE id = ?",
        lesson);
    long before = unresolved();
    new Timers(admin).runNow("minute");
    assertThat(admin.get("/classes/" + lesson).at("/status").asText()).isEqualTo("completed");
    assertThat(
            Database.texts(
                "SELECT status FROM class_registrations WHERE occurrence_id = ?", lesson))
        .as("nothing is consumed silently")
        .containsExactly("booked");
    assertThat(unresolved()).isGreaterThanOrEqualTo(Math.max(1, before));
  }

  private long unresolved() {
    return admin.get("/dashboard").expect(200).at("/unresolved").asLong();
  }
}
