package com.functionalfit.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REC")
class EventSeriesIT {

  private final Diary diary = Diary.open();
  private final long guest = Desk.walkIn(diary.admin());

  @Test
  @DisplayName("REC-4, REC-5: all events at once, taken dates are left out and named")
  void plansASeries() {
    LocalDateTime start = Studio.ahead(50, 18);
    long taken = diary.plan(start.plusWeeks(1), guest).id();

    Answer made = series(start, "FREQ=WEEKLY;COUNT=4", Map.of()).expect(201);

    assertThat(made.at("/count").asInt()).isEqualTo(3);
    assertThat(made.at("/items")).hasSize(3);
    assertThat(made.at("/items/0/seriesId").asLong()).isEqualTo(made.at("/seriesId").asLong());
    assertThat(made.at("/items/1/startsAt").asText()).isEqualTo(Studio.instant(start.plusWeeks(2)));
    assertThat(made.at("/skipped")).hasSize(1);
    assertThat(made.at("/skipped/0/status").asText()).isEqualTo("conflict");
    assertThat(made.at("/skipped/0/conflicts/0/id").asLong()).isEqualTo(taken);
    assertThat(made.header("Location")).isEqualTo("/api/v1/events/" + made.at("/items/0/id"));
    series(start.plusMinutes(15), "FREQ=WEEKLY;COUNT=4", Map.of("onConflict", "fail"))
        .expect(409, "SCHEDULE_CONFLICT");
    series(start, "FREQ=DAILY;COUNT=1", Map.of())
        .expectInvalid("recurrence.rrule", "nothing_to_create");
  }

  @Test
  @DisplayName("REC-1 to REC-4: what is no rule, endless, too long or too much is refused")
  void refusesBadRules() {
    LocalDateTime start = Studio.ahead(50, 6);
    series(start, "FREQ=WEEKLY", Map.of()).expectInvalid("recurrence.rrule", "series_too_long");
    series(start, "FREQ=DAILY;COUNT=401", Map.of())
        .expectInvalid("recurrence.rrule", "series_too_long");
    series(start, "FREQ=YEARLY;COUNT=4", Map.of())
        .expectInvalid("recurrence.rrule", "series_too_long");
    series(start, "FREQ=HOURLY;COUNT=2", Map.of())
        .expectInvalid("recurrence.rrule", "rrule_unsupported");
    series(start, "weekly", Map.of()).expectInvalid("recurrence.rrule", "rrule_invalid");
    Map<String, Object> body = body(start, "FREQ=MONTHLY;COUNT=14", Map.of());
    body.remove("staffId");
    diary
        .trainer()
        .api()
        .post("/events", body)
        .expectInvalid("recurrence.rrule", "series_too_long");
    series(start, "FREQ=MONTHLY;COUNT=14", Map.of()).expect(201);
  }

  @Test
  @DisplayName("REC-4: the longest series there may be is planned by one request")
  void plansTheLongestSeries() {
    LocalDateTime start = Studio.ahead(50, 5);

    Answer made = series(start, "FREQ=DAILY;COUNT=400", Map.of()).expect(201);

    assertThat(made.at("/count").asInt()).isEqualTo(400);
    assertThat(made.at("/items")).hasSize(400);
    assertThat(made.at("/skipped")).isEmpty();
  }

  @Test
  @DisplayName("REC-2: 18:00 stays 18:00 across both clock changes, and the preview says so")
  void staysOnTheWallClock() {
    Instant from = Instant.now();
    for (int i = 0; i < 2; i++) {
      ZoneOffsetTransition change = Studio.ZONE.getRules().nextTransition(from);
      LocalDateTime start =
          change.getInstant().atZone(Studio.ZONE).toLocalDate().minusDays(3).atTime(18, 0);
      Map<String, Object> body = body(start, "FREQ=WEEKLY;COUNT=2", Map.of());

      Answer preview = diary.admin().post("/events/preview", body).expect(200);
      Answer made = diary.admin().post("/events", body).expect(201);

      for (int week = 0; week < 2; week++) {
        String expected = Studio.instant(start.plusWeeks(week));
        assertThat(made.at("/items/" + week + "/startsAt").asText()).isEqualTo(expected);
        assertThat(preview.at("/items/" + week + "/startsAt").asText()).isEqualTo(expected);
        assertThat(preview.at("/items/" + week + "/startsLocal").asText()).endsWith("T18:00:00");
        assertThat(preview.at("/items/" + week + "/isShifted").asBoolean()).isFalse();
      }
      assertThat(preview.at("/clockChanges")).hasSize(1);
      assertThat(preview.at("/clockChanges/0/at").asText())
          .isEqualTo(change.getInstant().toString());
      from = change.getInstant();
    }
  }

  @Test
  @DisplayName("REC-2: a time that does not exist moves on by the gap, and the preview tells")
  void shiftsWhatDoesNotExist() {
    ZoneOffsetTransition gap = Studio.ZONE.getRules().nextTransition(Instant.now());
    while (!gap.isGap()) {
      gap = Studio.ZONE.getRules().nextTransition(gap.getInstant());
    }
    LocalDateTime start = gap.getDateTimeBefore().minusDays(1).plusMinutes(30);

    Answer preview =
        diary
            .admin()
            .post("/events/preview", body(start, "FREQ=DAILY;COUNT=2", Map.of()))
            .expect(200);

    assertThat(preview.at("/items/1/isShifted").asBoolean()).isTrue();
    assertThat(preview.at("/items/1/startsAt").asText())
        .isEqualTo(gap.getInstant().plusSeconds(1800).toString());
  }

  @Test
  @DisplayName("CONF-7, REC-6: the preview says date by date what saving does, and writes nothing")
  void previewsWhatSavingDoes() {
    LocalDateTime start = Studio.ahead(60, 10);
    diary.plan(start.plusDays(1), guest);
    close(start.plusDays(2));
    Map<String, Object> body = body(start, "FREQ=DAILY;COUNT=5", Map.of());
    long before = Database.number("SELECT COUNT(*) FROM events");

    Answer preview = diary.admin().post("/events/preview", body).expect(200);

    assertThat(Database.number("SELECT COUNT(*) FROM events")).isEqualTo(before);
    assertThat(statuses(preview)).containsExactly("ok", "conflict", "closed", "ok", "ok");
    assertThat(preview.at("/total").asInt()).isEqualTo(5);
    assertThat(preview.at("/ok").asInt()).isEqualTo(3);
    assertThat(preview.at("/conflict").asInt()).isEqualTo(1);
    assertThat(preview.at("/closed").asInt()).isEqualTo(1);
    assertThat(preview.at("/duplicate").asInt()).isZero();
    assertThat(preview.at("/prices/0/entryFee").asInt()).isEqualTo(Diary.ENTRY_FEE);
    Answer made = diary.admin().post("/events", body).expect(201);
    assertThat(made.at("/count").asInt()).isEqualTo(3);
    assertThat(made.at("/skipped/1/status").asText()).isEqualTo("closed");
    Map<String, Object> single = diary.session(start, guest);
    assertThat(statuses(diary.admin().post("/events/preview", single).expect(200)))
        .containsExactly("conflict");
  }

  @Test
  @DisplayName("REC-7: this event alone becomes an exception, and the rule leaves its place out")
  void editsOne() {
    LocalDateTime start = Studio.ahead(70, 9);
    Answer made = series(start, "FREQ=WEEKLY;COUNT=3", Map.of()).expect(201);
    long second = made.at("/items/1/id").asLong();

    Answer moved =
        edit(second, Map.of("startsAt", Studio.instant(start.plusWeeks(1).plusHours(2))));

    assertThat(moved.at("/changed").asInt()).isEqualTo(1);
    assertThat(moved.at("/event/isException").asBoolean()).isTrue();
    assertThat(
            Database.texts(
                "SELECT exdates FROM event_series WHERE id = ?", made.at("/seriesId").asLong()))
        .containsExactly("[\"" + start.plusWeeks(1) + "\"]");
  }

  @Test
  @DisplayName("REC-7: an edit that changes nothing makes no exception, another guest does")
  void marksRealChangesOnly() {
    LocalDateTime start = Studio.ahead(75, 9);
    Answer made = series(start, "FREQ=WEEKLY;COUNT=2", Map.of()).expect(201);
    long first = made.at("/items/0/id").asLong();

    Answer same = edit(first, Map.of("startsAt", Studio.instant(start)));

    assertThat(same.at("/changed").asInt()).isZero();
    assertThat(same.at("/event/isException").asBoolean()).isFalse();
    diary.admin().post("/events/" + first + "/participants", Map.of("technical", true)).expect(201);
    assertThat(diary.read(first).at("/isException").asBoolean()).isTrue();
  }

  @Test
  @DisplayName("REC-7: all moves what has not begun and leaves exceptions alone")
  void editsAll() {
    LocalDateTime start = Studio.ahead(80, 9);
    Answer made = series(start, "FREQ=WEEKLY;COUNT=4", Map.of()).expect(201);
    long exception = made.at("/items/1/id").asLong();
    edit(exception, Map.of("notes", "special"));

    Answer moved =
        edit(
            made.at("/items/0/id").asLong(),
            Map.of("startsAt", Studio.instant(start.plusHours(1)), "scope", "all"));

    assertThat(moved.at("/changed").asInt()).isEqualTo(3);
    assertThat(moved.at("/skipped/0/id").asLong()).isEqualTo(exception);
    assertThat(moved.at("/skipped/0/status").asText()).isEqualTo("exception");
    assertThat(startOf(made, 3)).isEqualTo(Studio.instant(start.plusWeeks(3).plusHours(1)));
    assertThat(startOf(made, 1)).isEqualTo(Studio.instant(start.plusWeeks(1)));
  }

  @Test
  @DisplayName("REC-7: following splits the series; one conflict refuses the whole edit")
  void editsFollowing() {
    LocalDateTime start = Studio.ahead(90, 9);
    Answer made = series(start, "FREQ=WEEKLY;COUNT=4", Map.of()).expect(201);
    long third = made.at("/items/2/id").asLong();
    long taken = diary.plan(start.plusWeeks(3).plusHours(3), guest).id();
    Answer refused =
        diary
            .holding(third)
            .patch(
                "/events/" + third,
                Map.of(
                    "startsAt",
                    Studio.instant(start.plusWeeks(2).plusHours(3)),
                    "scope",
                    "following"))
            .expect(409, "SCHEDULE_CONFLICT");
    assertThat(refused.at("/conflicts/0/id").asLong()).isEqualTo(taken);
    assertThat(startOf(made, 2)).isEqualTo(Studio.instant(start.plusWeeks(2)));

    Answer moved =
        edit(
            third,
            Map.of(
                "startsAt", Studio.instant(start.plusWeeks(2).plusHours(5)), "scope", "following"));

    assertThat(moved.at("/changed").asInt()).isEqualTo(2);
    long next = moved.at("/event/seriesId").asLong();
    assertThat(next).isNotEqualTo(made.at("/seriesId").asLong());
    assertThat(Database.number("SELECT previous_series_id FROM event_series WHERE id = ?", next))
        .isEqualTo(made.at("/seriesId").asLong());
    assertThat(startOf(made, 3)).isEqualTo(Studio.instant(start.plusWeeks(3).plusHours(5)));
    assertThat(startOf(made, 1)).isEqualTo(Studio.instant(start.plusWeeks(1)));
  }

  @Test
  @DisplayName("REC-7, EVT-9: cancelling by scope and by date; locked events stop staff altogether")
  void cancelsSeries() {
    LocalDateTime start = Studio.ahead(100, 9);
    Answer made = series(start, "FREQ=WEEKLY;COUNT=4", Map.of()).expect(201);
    diary
        .admin()
        .delete("/events/" + made.at("/items/2/id").asLong() + "?scope=following")
        .expect(204);
    assertThat(status(made, 1)).isEqualTo("scheduled");
    assertThat(status(made, 2)).isEqualTo("cancelled");
    assertThat(status(made, 3)).isEqualTo("cancelled");

    LocalDateTime soon = LocalDateTime.now(Studio.ZONE).plusHours(5).withNano(0);
    Answer near = series(soon, "FREQ=DAILY;COUNT=3", Map.of()).expect(201);
    String path = "/events/series/" + near.at("/seriesId").asLong();
    Api trainer = diary.trainer().api();
    Answer locked = trainer.delete(path).expect(423, "CANCEL_LOCKED");
    assertThat(locked.at("/conflicts")).hasSize(1);
    assertThat(locked.at("/conflicts/0/id").asLong()).isEqualTo(near.at("/items/0/id").asLong());
    assertThat(status(near, 2)).isEqualTo("scheduled");
    LocalDate later = soon.toLocalDate().plusDays(2);
    trainer.delete(path + "?from=" + later).expect(204);
    assertThat(status(near, 0)).isEqualTo("scheduled");
    assertThat(status(near, 2)).isEqualTo("cancelled");
    diary.admin().delete(path).expect(204);
    assertThat(status(near, 0)).isEqualTo("cancelled");
    diary.admin().delete("/events/series/999999999").expect(404, "NOT_FOUND");
  }

  private void close(LocalDateTime start) {
    diary
        .admin()
        .post(
            "/closures",
            Map.of(
                "scope",
                "room",
                "roomId",
                diary.studio().roomId(),
                "kind",
                "maintenance",
                "startsAt",
                Studio.instant(start),
                "endsAt",
                Studio.instant(start.plusHours(1)),
                "reason",
                "Paint"))
        .expect(201);
  }

  private static List<String> statuses(Answer preview) {
    List<String> statuses = new ArrayList<>();
    for (JsonNode item : preview.at("/items")) {
      statuses.add(item.path("status").asText());
    }
    return statuses;
  }

  private Answer edit(long event, Map<String, Object> changes) {
    return diary.holding(event).patch("/events/" + event, changes).expect(200);
  }

  private String startOf(Answer made, int index) {
    return diary.read(made.at("/items/" + index + "/id").asLong()).at("/startsAt").asText();
  }

  private String status(Answer made, int index) {
    return diary.read(made.at("/items/" + index + "/id").asLong()).at("/status").asText();
  }

  private Answer series(LocalDateTime start, String rrule, Map<String, Object> more) {
    return diary.admin().post("/events", body(start, rrule, more));
  }

  private Map<String, Object> body(LocalDateTime start, String rrule, Map<String, Object> more) {
    Map<String, Object> recurrence = new HashMap<>(more);
    recurrence.put("rrule", rrule);
    Map<String, Object> body = new HashMap<>(diary.session(start, guest));
    body.put("recurrence", recurrence);
    return body;
  }
}
