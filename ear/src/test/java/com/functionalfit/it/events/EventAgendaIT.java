package com.functionalfit.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.Inbox;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One-to-one sessions in what people see of their days: lists, dashboards, daily mails. */
class EventAgendaIT {

  private final Diary diary = Diary.open();

  @Test
  @DisplayName(
      "GET /clients/{id}/upcoming: sessions beside classes, which the client cannot cancel")
  void liesAhead() {
    People.Registered guest = People.client(Unique.name("Guest"));
    LocalDateTime start = Studio.ahead(20, 9);
    Studio studio = diary.studio();
    long lesson = studio.schedule(studio.template(), start.plusHours(3), Map.of()).expect(201).id();
    guest.api().post("/classes/" + lesson + "/book", Map.of()).expect(201);
    long event = diary.plan(start, guest.clientId()).id();

    Answer ahead = guest.api().get("/clients/" + guest.clientId() + "/upcoming").expect(200);

    assertThat(ahead.at("/items")).hasSize(2);
    assertThat(ahead.at("/items/0/kind").asText()).isEqualTo("event");
    assertThat(ahead.at("/items/0/id").asLong()).isEqualTo(event);
    assertThat(ahead.at("/items/0/title").asText()).startsWith("Massage");
    assertThat(ahead.at("/items/0/canCancel").asBoolean()).isFalse();
    assertThat(ahead.at("/items/0/registrationId").isNull()).isTrue();
    assertThat(ahead.at("/items/1/id").asLong()).isEqualTo(lesson);
    Answer dashboard = guest.api().get("/dashboard").expect(200);
    assertThat(dashboard.at("/upcoming")).hasSize(2);
  }

  @Test
  @DisplayName("GET /clients/{id}/activity: pages over sessions and classes with one summary")
  void liesBehind() {
    long guest = Desk.walkIn(diary.admin());
    Desk.sell(diary.admin(), guest, 5, 0);
    Api admin = diary.admin();
    Instant start = Instant.now().minus(Duration.ofHours(2));
    Map<String, Object> body = new HashMap<>(diary.session(Studio.ahead(1, 1), guest));
    body.put("startsAt", start.toString());
    body.put("endsAt", start.plus(Duration.ofHours(1)).toString());
    Answer event = admin.post("/events", body).expect(201);
    admin
        .post(
            "/events/" + event.id() + "/check-in",
            Map.of(
                "items",
                List.of(
                    Map.of(
                        "guestId", event.at("/guests/0/id").asLong(), "attendance", "attended"))))
        .expect(200);
    Studio studio = diary.studio();
    LocalDateTime past = LocalDateTime.now(Studio.ZONE).minusHours(6).withNano(0);
    long lesson = studio.schedule(studio.template(), past, Map.of()).expect(201).id();
    admin.post("/classes/" + lesson + "/participants", Map.of("clientId", guest)).expect(201);
    String path = "/clients/" + guest + "/activity?from=" + LocalDate.now(Studio.ZONE).minusDays(3);

    Answer all = admin.get(path).expect(200);

    assertThat(all.at("/total").asInt()).isEqualTo(2);
    assertThat(all.at("/summary/attended").asInt()).isEqualTo(1);
    assertThat(all.at("/summary/creditsUsed").asInt()).isEqualTo(1);
    assertThat(all.at("/items/0/kind").asText()).isEqualTo("event");
    assertThat(all.at("/items/0/attendance").asText()).isEqualTo("attended");
    assertThat(all.at("/items/0/creditsUsed").asInt()).isEqualTo(1);
    assertThat(all.at("/items/1/kind").asText()).isEqualTo("class");
    Answer second = admin.get(path + "&pageSize=1&page=2").expect(200);
    assertThat(second.at("/items")).hasSize(1);
    assertThat(second.at("/items/0/kind").asText()).isEqualTo("class");
    assertThat(admin.get(path + "&type=event").at("/total").asInt()).isEqualTo(1);
    assertThat(admin.get(path + "&type=class").at("/total").asInt()).isEqualTo(1);
    assertThat(admin.get(path + "&attended=true").at("/total").asInt()).isEqualTo(1);
    assertThat(admin.get(path + "&attended=false").at("/total").asInt()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "GET /dashboard: a trainer's week counts sessions, and unmarked guests are unresolved")
  void countsForTrainers() {
    Api trainer = diary.trainer().api();
    Instant start = Instant.now().minus(Duration.ofHours(26));
    Map<String, Object> body = new HashMap<>(diary.block(Studio.ahead(1, 1)));
    body.put("startsAt", start.toString());
    body.put("endsAt", start.plus(Duration.ofHours(1)).toString());
    diary.admin().post("/events", body).expect(201);
    diary.plan(Studio.ahead(3, 9), Desk.walkIn(diary.admin()));

    Answer dashboard = trainer.get("/dashboard").expect(200);

    assertThat(dashboard.at("/upcoming7Days").asInt()).isEqualTo(1);
    assertThat(dashboard.at("/unresolved").asInt()).as("a block has nobody to mark").isZero();
  }

  @Test
  @DisplayName("REM-4: the day by mail holds sessions and blocks, by start")
  void writesTheDay() {
    Api trainer = diary.trainer().api();
    trainer.put("/notification-preferences", Map.of("dailySchedule", true)).expect(200);
    LocalDateTime start = Studio.ahead(7, 9);
    Map<String, Object> block = diary.block(start.plusHours(4));
    block.put("notes", "Inventory");
    diary.admin().post("/events", block).expect(201);
    diary.plan(start, Desk.walkIn(diary.admin()), Desk.walkIn(diary.admin()));
    diary
        .admin()
        .post(
            "/settings/daily-schedules/send",
            Map.of("date", start.toLocalDate().toString(), "again", true))
        .expect(200);

    String text =
        Inbox.of(diary.trainer().email()).awaitMail("A mai napod: " + start.toLocalDate()).text();

    assertThat(text).contains("egyéni: 1", "csoportos: 0", "Walk-in", "Inventory (zárolt idő)");
    assertThat(text.indexOf("Walk-in")).isLessThan(text.indexOf("Inventory"));
  }
}
