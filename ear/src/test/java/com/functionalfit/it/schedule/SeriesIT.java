package com.functionalfit.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REC")
@Tag("CLS-2")
class SeriesIT {

  private final Studio studio = Studio.open();

  private List<JsonNode> classes(long templateId) {
    LocalDate from = LocalDate.now(Studio.ZONE);
    Answer list =
        studio
            .admin()
            .get(
                "/classes?templateId="
                    + templateId
                    + "&from="
                    + from
                    + "&to="
                    + from.plusDays(40)
                    + "&status=scheduled,cancelled")
            .expect(200);
    List<JsonNode> items = new ArrayList<>();
    list.at("/items").forEach(items::add);
    return items;
  }

  private static List<String> starts(List<JsonNode> items) {
    return items.stream().map(item -> item.path("startsAt").asText()).toList();
  }

  @Test
  @DisplayName("CLS-2: a new series makes its classes at once; the template shows it to staff only")
  void generatesAtOnce() {
    long template = studio.template();
    LocalDateTime start = Studio.ahead(1, 18);

    Answer series = studio.series(template, start, "FREQ=DAILY;COUNT=5").expect(201);

    assertThat(series.at("/generated").asInt()).isEqualTo(5);
    assertThat(series.at("/skipped")).isEmpty();
    assertThat(series.at("/startsLocal").asText()).startsWith(start.toString());
    assertThat(classes(template))
        .hasSize(5)
        .allSatisfy(item -> assertThat(item.path("seriesId").asLong()).isEqualTo(series.id()));
    Answer shown = studio.admin().get("/class-templates/" + template).expect(200);
    assertThat(shown.at("/series/0/id").asLong()).isEqualTo(series.id());
    assertThat(shown.body().has("activePrice")).isTrue();
    Answer forClient = Studio.client().get("/class-templates/" + template).expect(200);
    assertThat(forClient.body().has("series")).isFalse();
    assertThat(forClient.body().has("activePrice")).isFalse();
  }

  @Test
  @DisplayName("REC-6, CONF-7: the preview says what saving does")
  void previewsWhatItMakes() {
    long template = studio.template();
    LocalDateTime start = Studio.ahead(2, 12);
    long busy = studio.schedule(studio.template(), start.plusDays(1), Map.of()).expect(201).id();
    studio.schedule(template, start.plusDays(2), Map.of()).expect(201);
    Map<String, Object> body =
        Map.of("startsLocal", start.toString(), "rrule", "FREQ=DAILY;COUNT=4");

    Answer preview =
        studio.admin().post("/class-templates/" + template + "/preview", body).expect(200);

    assertThat(preview.at("/total").asInt()).isEqualTo(4);
    assertThat(preview.at("/ok").asInt()).isEqualTo(2);
    assertThat(preview.at("/conflict").asInt()).isEqualTo(1);
    assertThat(preview.at("/duplicate").asInt()).isEqualTo(1);
    assertThat(preview.at("/items/1/conflicts/0/id").asLong()).isEqualTo(busy);
    Answer series = studio.series(template, start, "FREQ=DAILY;COUNT=4").expect(201);
    assertThat(series.at("/generated").asInt()).isEqualTo(2);
    assertThat(series.at("/skipped/0/status").asText()).isEqualTo("conflict");
    assertThat(series.at("/skipped/1/status").asText()).isEqualTo("duplicate");
  }

  @Test
  @DisplayName("REC-1: bad rules are told apart")
  void refusesBadRules() {
    long template = studio.template();
    LocalDateTime start = Studio.ahead(2, 12);
    studio.series(template, start, "FREQ=HOURLY").expectInvalid("rrule", "rrule_unsupported");
    studio.series(template, start, "every day").expectInvalid("rrule", "rrule_invalid");
    studio
        .admin()
        .post(
            "/class-templates/" + template + "/series",
            Map.of("startsLocal", start + ":00Z", "rrule", "FREQ=DAILY"))
        .expect(422, "VALIDATION");
  }

  @Test
  @DisplayName("REC-7: this is an exception, following splits, all moves the rest")
  void movesPartsOfASeries() {
    long template = studio.template();
    LocalDateTime start = Studio.ahead(1, 8);
    studio.series(template, start, "FREQ=DAILY;COUNT=6").expect(201);
    List<JsonNode> made = classes(template);
    long second = made.get(1).path("id").asLong();
    long fourth = made.get(3).path("id").asLong();
    studio
        .holding(second)
        .post(
            "/classes/" + second + "/move",
            Map.of("startsAt", Studio.instant(start.plusDays(1).plusHours(3))))
        .expect(200);

    Answer following =
        studio
            .holding(fourth)
            .post(
                "/classes/" + fourth + "/move",
                Map.of(
                    "startsAt",
                    Studio.instant(start.plusDays(3).plusHours(2)),
                    "scope",
                    "following"))
            .expect(200);
    assertThat(following.at("/changed").asInt()).isEqualTo(3);
    assertThat(starts(classes(template)))
        .containsExactly(
            Studio.instant(start),
            Studio.instant(start.plusDays(1).plusHours(3)),
            Studio.instant(start.plusDays(2)),
            Studio.instant(start.plusDays(3).plusHours(2)),
            Studio.instant(start.plusDays(4).plusHours(2)),
            Studio.instant(start.plusDays(5).plusHours(2)));
    Answer shown = studio.admin().get("/class-templates/" + template).expect(200);
    assertThat(shown.at("/series")).hasSize(2);
    assertThat(shown.at("/series/1/previousSeriesId").asLong())
        .isEqualTo(shown.at("/series/0/id").asLong());

    long first = made.get(0).path("id").asLong();
    Answer all =
        studio
            .holding(first)
            .post(
                "/classes/" + first + "/move",
                Map.of("startsAt", Studio.instant(start.minusHours(1)), "scope", "all"))
            .expect(200);
    assertThat(all.at("/changed").asInt()).isEqualTo(2);
    assertThat(all.at("/skipped/0/id").asLong()).isEqualTo(second);
    assertThat(all.at("/skipped/0/status").asText()).isEqualTo("exception");
  }

  @Test
  @DisplayName("REC-7: after a shift by a day, nothing old comes back")
  void shiftsAcrossItsOwnStarts() {
    long template = studio.template();
    LocalDateTime start = Studio.ahead(1, 8);
    studio.series(template, start, "FREQ=DAILY;COUNT=4").expect(201);
    long first = classes(template).get(0).path("id").asLong();

    studio
        .holding(first)
        .post(
            "/classes/" + first + "/move",
            Map.of("startsAt", Studio.instant(start.plusDays(1)), "scope", "all"))
        .expect(200);

    assertThat(starts(classes(template)))
        .containsExactly(
            Studio.instant(start.plusDays(1)),
            Studio.instant(start.plusDays(2)),
            Studio.instant(start.plusDays(3)),
            Studio.instant(start.plusDays(4)));
  }

  @Test
  @DisplayName("REC-7, CLS-10: cancelling the rest ends the series, then the template can go")
  void cancelsTheRest() {
    Answer template = studio.template(Map.of());
    String path = "/class-templates/" + template.id();
    studio.series(template.id(), Studio.ahead(1, 8), "FREQ=DAILY").expect(201);
    List<JsonNode> made = classes(template.id());
    Api holding = studio.admin().with("If-Match", studio.admin().get(path).etag());
    Answer refused = holding.delete(path).expect(409, "HAS_FUTURE_SESSIONS");
    assertThat(refused.at("/futureClasses").asInt()).isEqualTo(made.size());
    long second = made.get(1).path("id").asLong();

    studio.holding(second).delete("/classes/" + second + "?scope=following").expect(204);

    assertThat(classes(template.id()))
        .filteredOn(item -> "scheduled".equals(item.path("status").asText()))
        .hasSize(1);
    JsonNode series = studio.admin().get(path).at("/series/0");
    studio
        .admin()
        .with("If-Match", "\"v" + series.path("version").asInt() + "\"")
        .delete(path + "/series/" + series.path("id").asLong() + "?cancelFuture=true")
        .expect(204);
    holding.delete(path).expect(204);
    studio.admin().get(path).expect(404, "NOT_FOUND");
  }

  @Test
  @DisplayName("A changed series brings its classes in line")
  void changesASeries() {
    long template = studio.template();
    LocalDateTime start = Studio.ahead(1, 8);
    Answer series = studio.series(template, start, "FREQ=DAILY;COUNT=3").expect(201);
    long room = studio.room("block");
    String path = "/class-templates/" + template + "/series/" + series.id();

    Answer changed =
        studio
            .admin()
            .with("If-Match", series.etag())
            .patch(path, Map.of("roomId", room, "capacity", 9, "rrule", "FREQ=DAILY;COUNT=2"))
            .expect(200);

    assertThat(changed.at("/roomId").asLong()).isEqualTo(room);
    assertThat(classes(template))
        .filteredOn(item -> "scheduled".equals(item.path("status").asText()))
        .hasSize(2)
        .allSatisfy(item -> assertThat(item.path("capacity").asInt()).isEqualTo(9))
        .allSatisfy(item -> assertThat(item.at("/room/id").asLong()).isEqualTo(room));
  }

  @Test
  @DisplayName("CLS-1: a template is read, changed and listed")
  void editsTemplates() {
    Answer made = studio.template(Map.of("tags", List.of("calm"), "color", "#112233"));
    String path = "/class-templates/" + made.id();
    Api holding = studio.admin().with("If-Match", made.etag());
    Answer changed = holding.patch(path, Map.of("title", "Pilates", "isPublic", false)).expect(200);
    assertThat(changed.at("/title").asText()).isEqualTo("Pilates");
    assertThat(changed.at("/tags/0").asText()).isEqualTo("calm");
    assertThat(changed.at("/isPublic").asBoolean()).isFalse();
    holding.patch(path, Map.of("title", "Other")).expect(412, "STALE");
    Studio.client().get(path).expect(404, "NOT_FOUND");
    Answer list = studio.admin().get("/class-templates?siteId=" + studio.siteId() + "&sort=-title");
    assertThat(list.expect(200).at("/total").asInt()).isEqualTo(1);
    studio.admin().get("/class-templates?sort=price").expectInvalid("sort", "sort");
    studio
        .admin()
        .post("/class-templates", Map.of("title", "x", "durationMin", 10, "capacity", 1))
        .expectInvalid("durationMin", "range");
  }

  @Test
  @DisplayName("REF-1: a room with future classes stays")
  void keepsRoomsOfFutureClasses() {
    studio.schedule(studio.template(), Studio.ahead(3, 9), Map.of()).expect(201);
    String path = "/rooms/" + studio.roomId();
    Api holding = studio.admin().with("If-Match", studio.admin().get(path).etag());

    Answer refused = holding.delete(path).expect(409, "HAS_FUTURE_SESSIONS");

    assertThat(refused.at("/futureClasses").asInt()).isEqualTo(1);
    assertThat(refused.at("/futureEvents").asInt()).isZero();
  }
}
