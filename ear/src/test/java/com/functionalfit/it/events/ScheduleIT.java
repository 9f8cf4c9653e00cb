package com.functionalfit.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.TestStack;
import com.functionalfit.it.support.Unique;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The one feed of the calendar. */
class ScheduleIT {

  private final Diary diary = Diary.open();
  private final Studio studio = diary.studio();

  @Test
  @DisplayName("GET /schedule: events, classes and closures of a site in order, with an ETag")
  void showsEverything() {
    LocalDateTime start = Studio.ahead(40, 9);
    long event = diary.plan(start, Desk.walkIn(diary.admin())).id();
    long lesson = studio.schedule(studio.template(), start.plusHours(1), Map.of()).expect(201).id();
    Map<String, Object> block = diary.block(start.plusHours(3));
    block.put("notes", "Inventory");
    diary.admin().post("/events", block).expect(201);
    diary
        .admin()
        .post(
            "/closures",
            Map.of(
                "scope",
                "site",
                "siteId",
                studio.siteId(),
                "kind",
                "blackout",
                "startsAt",
                Studio.instant(start.plusHours(5)),
                "endsAt",
                Studio.instant(start.plusHours(6)),
                "reason",
                "Holiday"))
        .expect(201);
    String path = path(start.toLocalDate()) + "&siteId=" + studio.siteId();

    Answer all = diary.admin().get(path).expect(200);

    assertThat(all.at("/items")).hasSize(4);
    JsonNode first = all.at("/items/0");
    assertThat(first.path("kind").asText()).isEqualTo("event");
    assertThat(first.path("id").asLong()).isEqualTo(event);
    assertThat(first.path("type").asText()).isEqualTo("INDIVIDUAL");
    assertThat(first.path("title").asText()).startsWith("Walk-in");
    assertThat(first.path("subtitle").asText()).startsWith("Massage");
    assertThat(first.path("booked").asInt()).isEqualTo(1);
    assertThat(first.path("attendance").asText()).isEqualTo("none");
    assertThat(first.path("editable").asBoolean()).isTrue();
    assertThat(first.path("movable").asBoolean()).isTrue();
    assertThat(first.at("/room/id").asLong()).isEqualTo(studio.roomId());
    assertThat(first.at("/staff/id").asLong()).isEqualTo(diary.trainer().staffId());
    JsonNode second = all.at("/items/1");
    assertThat(second.path("kind").asText()).isEqualTo("class");
    assertThat(second.path("id").asLong()).isEqualTo(lesson);
    assertThat(second.path("capacity").asInt()).isEqualTo(2);
    assertThat(second.path("waitlist").asInt()).isZero();
    assertThat(all.at("/items/2/title").asText()).isEqualTo("Inventory");
    assertThat(all.at("/items/2/attendance").isNull()).isTrue();
    JsonNode closure = all.at("/items/3");
    assertThat(closure.path("title").asText()).isEqualTo("Holiday");
    assertThat(closure.path("type").asText()).isEqualTo("blackout");
    assertThat(closure.at("/site/id").asLong()).isEqualTo(studio.siteId());
    assertThat(closure.path("room").isNull()).isTrue();
    diary.admin().with("If-None-Match", all.etag()).get(path).expect(304);
    diary.holding(event).patch("/events/" + event, Map.of("notes", "x")).expect(200);
    diary.admin().with("If-None-Match", all.etag()).get(path).expect(200);
  }

  @Test
  @DisplayName("Filters by room, person and kind, and leaves cancelled entries out")
  void filters() {
    LocalDateTime start = Studio.ahead(41, 9);
    long other = studio.room("block");
    long event = diary.plan(start, Desk.walkIn(diary.admin())).id();
    Map<String, Object> elsewhere = diary.block(start.plusHours(2));
    elsewhere.put("roomId", other);
    diary.admin().post("/events", elsewhere).expect(201);
    long lesson = studio.schedule(studio.template(), start.plusHours(4), Map.of()).id();
    String day = path(start.toLocalDate());
    String rooms = day + "&roomId=" + studio.roomId();

    assertThat(diary.admin().get(rooms).at("/items")).hasSize(2);
    assertThat(diary.admin().get(rooms + "&roomId=" + other).at("/items")).hasSize(3);
    assertThat(diary.admin().get(rooms + "," + other).at("/items")).hasSize(3);
    assertThat(diary.admin().get(rooms + "&kinds=class").at("/items/0/id").asLong())
        .isEqualTo(lesson);
    assertThat(diary.admin().get(rooms + "&kinds=event,closure").at("/items")).hasSize(1);
    String staff = day + "&staffId=" + diary.trainer().staffId();
    assertThat(diary.admin().get(staff + "&kinds=event").at("/items")).hasSize(2);
    assertThat(diary.trainer().api().get(day + "&mine=true&kinds=event,class").at("/items"))
        .hasSize(2);
    diary.admin().delete("/events/" + event).expect(204);
    assertThat(diary.admin().get(rooms).at("/items")).hasSize(1);
    diary.admin().get("/schedule?from=" + start.toLocalDate()).expectInvalid("to", "required");
    diary.admin().get(day + "&kinds=odd").expectInvalid("kinds", "unknown");
    diary.admin().get(day + "&roomId=odd").expectInvalid("roomId", "format");
    LocalDate date = start.toLocalDate();
    diary
        .admin()
        .get("/schedule?from=" + date + "&to=" + date.plusDays(62))
        .expectInvalid("to", "range");
  }

  @Test
  @DisplayName("What one node has changed, the other shows at once")
  void isTheSameOnEveryNode() {
    LocalDateTime start = Studio.ahead(43, 9);
    String day = path(start.toLocalDate());
    Api elsewhere = diary.admin().at(TestStack.secondNode().url());
    for (int planned = 1; planned <= 5; planned++) {
      long event = diary.plan(start.plusHours(planned), Desk.walkIn(diary.admin())).id();
      assertThat(elsewhere.get(day).expect(200).at("/items")).hasSize(planned);
      diary.holding(event).patch("/events/" + event, Map.of("notes", "x")).expect(200);
      Answer here = diary.admin().get(day).expect(200);
      assertThat(elsewhere.get(day).at("/items")).isEqualTo(here.at("/items"));
    }
  }

  @Test
  @DisplayName("EVT-13: clients see public classes and their own, and nobody else's name")
  void showsClientsTheirOwn() {
    LocalDateTime start = Studio.ahead(42, 9);
    People.Registered guest = People.client(Unique.name("Guest"));
    People.Registered other = People.client(Unique.name("Other"));
    long shared = diary.plan(start, other.clientId(), guest.clientId()).id();
    diary.plan(start.plusHours(1), other.clientId());
    long hidden = studio.template(Map.of("isPublic", false)).id();
    studio.schedule(hidden, start.plusHours(3), Map.of()).expect(201);
    long open = studio.schedule(studio.template(), start.plusHours(5), Map.of()).id();
    String path = path(start.toLocalDate()) + "&siteId=" + studio.siteId();

    Answer seen = guest.api().get(path).expect(200);

    assertThat(seen.at("/items")).hasSize(2);
    assertThat(seen.at("/items/0/id").asLong()).isEqualTo(shared);
    assertThat(seen.at("/items/0/title").asText()).startsWith("Massage");
    assertThat(seen.at("/items/0/editable").asBoolean()).isFalse();
    assertThat(seen.at("/items/0/attendance").isNull()).isTrue();
    assertThat(seen.at("/items/1/id").asLong()).isEqualTo(open);
    assertThat(guest.api().get(path + "&mine=true").at("/items")).hasSize(1);
    guest.api().post("/classes/" + open + "/book", Map.of()).expect(201);
    assertThat(guest.api().get(path + "&mine=true").at("/items")).hasSize(2);
    Answer colleague =
        People.member(diary.admin(), "staff", Unique.name("Colleague")).api().get(path);
    assertThat(colleague.at("/items")).hasSize(4);
    assertThat(colleague.at("/items/0/editable").asBoolean()).isFalse();
  }

  @Test
  @DisplayName("REC-2: days of 23 and 25 hours hold what happens on them, and only that")
  void knowsShortAndLongDays() {
    Instant from = Instant.now();
    for (int i = 0; i < 2; i++) {
      ZoneOffsetTransition change = Studio.ZONE.getRules().nextTransition(from);
      LocalDate day = change.getInstant().atZone(Studio.ZONE).toLocalDate();
      long late = diary.plan(day.atTime(22, 59), Desk.walkIn(diary.admin())).id();
      long next = diary.plan(day.plusDays(1).atStartOfDay(), Desk.walkIn(diary.admin())).id();
      String rooms = "&kinds=event&roomId=" + studio.roomId();

      Answer today = diary.admin().get(path(day) + rooms).expect(200);
      Answer tomorrow = diary.admin().get(path(day.plusDays(1)) + rooms).expect(200);

      assertThat(today.at("/items")).hasSize(1);
      assertThat(today.at("/items/0/id").asLong()).isEqualTo(late);
      assertThat(tomorrow.at("/items")).hasSize(1);
      assertThat(tomorrow.at("/items/0/id").asLong()).isEqualTo(next);
      from = change.getInstant();
    }
  }

  private static String path(LocalDate day) {
    return "/schedule?from=" + day + "&to=" + day;
  }
}
