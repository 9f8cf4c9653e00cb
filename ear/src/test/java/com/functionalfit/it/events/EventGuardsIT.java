package com.functionalfit.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What staff may not do with their own events any more, and admins may. */
class EventGuardsIT {

  private final Diary diary = Diary.open();
  private final Api trainer = diary.trainer().api();

  @AfterEach
  void restoreSettings() {
    set(Map.of("staffMoveLockHours", 0, "staffMoveSameDayOnly", true, "staffCancelHours", 12));
  }

  private void set(Map<String, Object> values) {
    Api admin = diary.admin();
    admin
        .with("If-Match", admin.get("/settings").expect(200).etag())
        .patch("/settings", values)
        .expect(200);
  }

  @Test
  @DisplayName("EVT-6: staff move within the day, whose end may be 24:00; admins anywhere")
  void staffStayWithinTheDay() {
    LocalDateTime start = Studio.ahead(20, 10);
    long event = plan(start);
    LocalDateTime lastHour = start.toLocalDate().atTime(23, 0);

    move(trainer, event, start.plusHours(3)).expect(200);
    move(trainer, event, lastHour).expect(200);
    move(trainer, event, lastHour.plusMinutes(15)).expectInvalid("startsAt", "same_day");
    move(trainer, event, start.plusDays(1)).expectInvalid("startsAt", "same_day");
    trainer
        .patch("/events/" + event, Map.of("durationMinutes", 75))
        .expectInvalid("startsAt", "same_day");
    move(diary.holding(event), event, start.plusDays(1)).expect(200);
    set(Map.of("staffMoveSameDayOnly", false));
    move(trainer, event, start.plusDays(2)).expect(200);
  }

  @Test
  @DisplayName("EVT-6: the days on which the clocks change are days like others")
  void knowsShortAndLongDays() {
    ZoneId zone = Studio.ZONE;
    Instant from = Instant.now();
    for (int i = 0; i < 2; i++) {
      ZoneOffsetTransition change = zone.getRules().nextTransition(from);
      LocalDate day = change.getInstant().atZone(zone).toLocalDate();
      long event = plan(day.atTime(10, 0));

      move(trainer, event, day.atTime(LocalTime.of(23, 0))).expect(200);
      move(trainer, event, day.atTime(0, 0)).expect(200);
      move(trainer, event, day.minusDays(1).atTime(23, 0)).expectInvalid("startsAt", "same_day");
      move(trainer, event, day.atTime(23, 30)).expectInvalid("startsAt", "same_day");
      from = change.getInstant();
    }
  }

  @Test
  @Tag("EVT-7")
  @DisplayName("EVT-7: nobody changes a colleague's event")
  void staffChangeTheirOwnOnly() {
    long event = plan(Studio.ahead(21, 10));
    Api colleague = People.member(diary.admin(), "staff", Unique.name("Colleague")).api();

    colleague.patch("/events/" + event, Map.of("notes", "mine")).expect(403, "NOT_OWNER");
    colleague.delete("/events/" + event).expect(403, "NOT_OWNER");
    trainer
        .patch("/events/" + event, Map.of("staffId", diary.studio().trainerId()))
        .expect(403, "NOT_OWNER");
    diary
        .holding(event)
        .patch("/events/" + event, Map.of("staffId", diary.studio().trainerId()))
        .expect(200);
    trainer.patch("/events/" + event, Map.of("notes", "gone")).expect(403, "NOT_OWNER");
  }

  @Test
  @DisplayName("EVT-7: of what is over, staff change the notes, and admins everything")
  void staffKeepThePast() {
    Instant start = Instant.now().minus(Duration.ofHours(30)).truncatedTo(ChronoUnit.SECONDS);
    long event = plan(start);
    trainer.patch("/events/" + event, Map.of("notes", "Was late")).expect(200);
    trainer
        .patch("/events/" + event, Map.of("startsAt", start.minusSeconds(900).toString()))
        .expect(423, "EVENT_PAST");
    trainer
        .patch("/events/" + event, Map.of("guests", Diary.guests(Desk.walkIn(diary.admin()))))
        .expect(423, "EVENT_PAST");
    trainer.delete("/events/" + event).expect(423, "EVENT_PAST");
    diary
        .holding(event)
        .patch("/events/" + event, Map.of("startsAt", start.minusSeconds(900).toString()))
        .expect(200);
    diary.admin().delete("/events/" + event).expect(204);
  }

  @Test
  @DisplayName("EVT-8: with a lock window staff do not move what begins soon")
  void staffDoNotMoveLate() {
    Instant soon = Instant.now().plus(Duration.ofHours(20)).truncatedTo(ChronoUnit.SECONDS);
    long event = plan(soon);
    Map<String, Object> later = Map.of("startsAt", soon.plusSeconds(60).toString());
    set(Map.of("staffMoveLockHours", 24, "staffMoveSameDayOnly", false));

    Answer locked = trainer.patch("/events/" + event, later).expect(423, "MOVE_LOCKED");

    assertThat(Instant.parse(locked.at("/deadline").asText()))
        .isEqualTo(soon.minus(Duration.ofHours(24)));
    trainer.patch("/events/" + event, Map.of("notes", "still open")).expect(200);
    diary.holding(event).patch("/events/" + event, later).expect(200);
    set(Map.of("staffMoveLockHours", 12));
    trainer
        .patch("/events/" + event, Map.of("startsAt", soon.plusSeconds(120).toString()))
        .expect(200);
  }

  @Test
  @DisplayName("EVT-9: staff cancel until 12 hours before the start, admins at any time")
  void staffDoNotCancelLate() {
    Instant soon = Instant.now().plus(Duration.ofHours(6)).truncatedTo(ChronoUnit.SECONDS);
    long event = plan(soon);

    Answer locked = trainer.delete("/events/" + event).expect(423, "CANCEL_LOCKED");

    assertThat(Instant.parse(locked.at("/deadline").asText()))
        .isEqualTo(soon.minus(Duration.ofHours(12)));
    diary.admin().delete("/events/" + event).expect(204);
    long early = plan(Instant.now().plus(Duration.ofHours(30)));
    trainer.delete("/events/" + early).expect(204);
    assertThat(diary.read(early).at("/status").asText()).isEqualTo("cancelled");
  }

  private long plan(LocalDateTime start) {
    return plan(start.atZone(Studio.ZONE).toInstant());
  }

  private long plan(Instant start) {
    Map<String, Object> body =
        new HashMap<>(diary.session(Studio.ahead(1, 1), Desk.walkIn(diary.admin())));
    // The first service type has had a price since long before any session.
    body.put(
        "serviceTypeId", Database.number("SELECT id FROM service_types WHERE code_live = 'PT'"));
    body.put("startsAt", start.toString());
    body.put("endsAt", start.plus(Duration.ofHours(1)).toString());
    return diary.admin().post("/events", body).expect(201).id();
  }

  private static Answer move(Api caller, long event, LocalDateTime start) {
    return caller.patch("/events/" + event, Map.of("startsAt", Studio.instant(start)));
  }
}
