package com.functionalfit.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EVT")
class EventsIT {

  private final Diary diary = Diary.open();

  @Test
  @DisplayName("EVT-1, EVT-3, EVT-4: a session has guests in order at the prices of its day")
  void plansASession() {
    LocalDateTime start = Studio.ahead(5, 10);
    People.Registered main = People.client(Unique.name("Main"));
    long second = Desk.walkIn(diary.admin());

    Answer made = diary.plan(start, main.clientId(), second);

    assertThat(made.header("Location")).isEqualTo("/api/v1/events/" + made.id());
    assertThat(made.at("/type").asText()).isEqualTo("INDIVIDUAL");
    assertThat(made.at("/status").asText()).isEqualTo("scheduled");
    assertThat(made.at("/title").asText()).startsWith("Main");
    assertThat(made.at("/startsAt").asText()).isEqualTo(Studio.instant(start));
    assertThat(made.at("/staff/id").asLong()).isEqualTo(diary.trainer().staffId());
    assertThat(made.at("/room/id").asLong()).isEqualTo(diary.studio().roomId());
    assertThat(made.at("/site/id").asLong()).isEqualTo(diary.studio().siteId());
    assertThat(made.at("/serviceType/id").asLong()).isEqualTo(diary.serviceTypeId());
    assertThat(made.at("/guests")).hasSize(2);
    assertThat(made.at("/guests/0/client/id").asLong()).isEqualTo(main.clientId());
    assertThat(made.at("/guests/0/contact/email").asText()).isEqualTo(main.email());
    assertThat(made.at("/guests/0/entryFee").asInt()).isEqualTo(Diary.ENTRY_FEE);
    assertThat(made.at("/guests/0/trainerFee").asInt()).isEqualTo(Diary.TRAINER_FEE);
    assertThat(made.at("/guests/0/priceSource").asText()).isEqualTo("service_type_default");
    assertThat(made.at("/guests/0/paymentStatus").asText()).isEqualTo("pending");
    assertThat(made.at("/guests/0/attendance").isNull()).isTrue();
    assertThat(made.at("/guests/1/position").asInt()).isEqualTo(1);
    assertThat(made.at("/editable").asBoolean()).isTrue();
    Answer read = diary.read(made.id());
    diary.admin().with("If-None-Match", read.etag()).get("/events/" + made.id()).expect(304);
  }

  @Test
  @DisplayName("EVT-1: a block has notes and neither guests nor service")
  void plansABlock() {
    Map<String, Object> block = diary.block(Studio.ahead(5, 12));
    block.put("notes", "Inventory");

    Answer made = diary.admin().post("/events", block).expect(201);

    assertThat(made.at("/title").asText()).isEqualTo("Inventory");
    assertThat(made.at("/serviceType").isNull()).isTrue();
    assertThat(made.at("/guests")).isEmpty();
  }

  @Test
  @DisplayName("EVT-1 to EVT-3: what does not fit together is refused by field")
  void refusesWhatDoesNotFit() {
    LocalDateTime start = Studio.ahead(5, 14);
    long guest = Desk.walkIn(diary.admin());
    Api admin = diary.admin();
    admin.post("/events", diary.session(start)).expectInvalid("guests", "required");
    admin
        .post("/events", diary.session(start, guest, guest))
        .expectInvalid("guests[1].clientId", "duplicate");
    admin
        .post("/events", diary.session(start, 999_999))
        .expectInvalid("guests[0].clientId", "unknown");
    long[] many = new long[11];
    java.util.Arrays.setAll(many, i -> guest + i);
    admin.post("/events", diary.session(start, many)).expectInvalid("guests", "range");
    refuse(start, guest, "guests", List.of(Map.of()), "guests[0].clientId", "required");
    refuse(start, guest, "serviceTypeId", null, "serviceTypeId", "required");
    refuse(start, guest, "serviceTypeId", 999_999, "serviceTypeId", "unknown");
    refuse(start, guest, "roomId", 999_999, "roomId", "unknown");
    refuse(start, guest, "staffId", 999_999, "staffId", "unknown");
    refuse(start, guest, "staffId", null, "staffId", "required");
    refuse(start, guest, "endsAt", Studio.instant(start.plusMinutes(14)), "endsAt", "range");
    refuse(start, guest, "endsAt", Studio.instant(start.plusMinutes(481)), "endsAt", "range");
    refuse(start, guest, "endsAt", Studio.instant(start.minusMinutes(30)), "endsAt", "range");
    refuse(start, guest, "startsAt", "2030-01-01T10:00:00", "startsAt", "offset_required");
    refuse(start, guest, "notes", "x".repeat(1001), "notes", "too_long");
    Map<String, Object> block = diary.block(start);
    block.put("guests", Diary.guests(guest));
    admin.post("/events", block).expectInvalid("guests", "range");
    block.remove("guests");
    block.put("serviceTypeId", diary.serviceTypeId());
    admin.post("/events", block).expectInvalid("serviceTypeId", "range");
    block.remove("serviceTypeId");
    block.put("endsAt", Studio.instant(start.plusDays(2)));
    admin.post("/events", block).expectInvalid("endsAt", "range");
  }

  private void refuse(
      LocalDateTime start, long guest, String field, Object value, String at, String code) {
    Map<String, Object> body = diary.session(start, guest);
    body.put(field, value);
    diary.admin().post("/events", body).expectInvalid(at, code);
  }

  @Test
  @DisplayName("GUEST-2: the technical guest comes as often as needed, at the default price")
  void seatsTechnicalGuests() {
    Map<String, Object> body = diary.session(Studio.ahead(5, 15), Desk.walkIn(diary.admin()));
    List<Map<String, Object>> guests = new ArrayList<>(Diary.guests(Desk.walkIn(diary.admin())));
    guests.add(Map.of("technical", true));
    guests.add(Map.of("technical", true));
    body.put("guests", guests);

    Answer made = diary.admin().post("/events", body).expect(201);

    assertThat(made.at("/guests/0/technical").asBoolean()).isFalse();
    assertThat(made.at("/guests/1/technical").asBoolean()).isTrue();
    assertThat(made.at("/guests/1/guestIndex").asInt()).isZero();
    assertThat(made.at("/guests/2/guestIndex").asInt()).isEqualTo(1);
    assertThat(made.at("/guests/2/entryFee").asInt()).isEqualTo(Diary.ENTRY_FEE);
    assertThat(made.at("/guests/2/contact").isNull()).isTrue();
  }

  @Test
  @DisplayName("EVT-5: staff plan for themselves only, admins for anybody active")
  void staffPlanForThemselves() {
    Api trainer = diary.trainer().api();
    long guest = Desk.walkIn(diary.admin());
    Map<String, Object> body = diary.session(Studio.ahead(5, 16), guest);
    body.remove("staffId");
    Answer own = trainer.post("/events", body).expect(201);
    assertThat(own.at("/staff/id").asLong()).isEqualTo(diary.trainer().staffId());

    body.put("staffId", diary.studio().trainerId());
    trainer.post("/events", body).expect(403, "NOT_OWNER");
    Studio.client().post("/events", body).expect(403, "FORBIDDEN");
  }

  @Test
  @DisplayName("CONF-1 to CONF-5: classes, events and closures stand in each other's way")
  void conflictsWithEverythingElse() {
    Studio studio = diary.studio();
    LocalDateTime start = Studio.ahead(6, 10);
    long guest = Desk.walkIn(diary.admin());
    long lesson = studio.schedule(studio.template(), start, Map.of()).expect(201).id();
    long event = diary.plan(start.plusHours(1), guest).id();

    Answer overClass =
        diary
            .admin()
            .post("/events", diary.session(start.plusMinutes(30), guest))
            .expect(409, "SCHEDULE_CONFLICT");
    assertThat(overClass.at("/requiresConfirmation").asBoolean()).isFalse();
    assertThat(overClass.at("/conflicts")).hasSize(3);
    assertThat(overClass.at("/conflicts/0/resource").asText()).isEqualTo("room");
    assertThat(overClass.at("/conflicts/0/kind").asText()).isEqualTo("class");
    assertThat(overClass.at("/conflicts/0/id").asLong()).isEqualTo(lesson);
    assertThat(overClass.at("/conflicts/0/overlapMinutes").asInt()).isEqualTo(30);
    assertThat(overClass.at("/conflicts/1/kind").asText()).isEqualTo("event");
    assertThat(overClass.at("/conflicts/1/id").asLong()).isEqualTo(event);
    assertThat(overClass.at("/conflicts/1/title").asText()).startsWith("Walk-in");
    assertThat(overClass.at("/conflicts/2/resource").asText()).isEqualTo("staff");

    Answer overEvent =
        studio
            .schedule(studio.template(), start.plusMinutes(90), Map.of())
            .expect(409, "SCHEDULE_CONFLICT");
    assertThat(overEvent.at("/conflicts/0/kind").asText()).isEqualTo("event");
  }

  @Test
  @DisplayName("CONF-4, CONF-6: a closure stops staff, an admin may go on and is remembered")
  void goesOnOverAClosure() {
    LocalDateTime start = Studio.ahead(6, 14);
    close(start, false);
    Map<String, Object> body = diary.session(start, Desk.walkIn(diary.admin()));
    body.put("force", true);
    Answer refused = diary.trainer().api().post("/events", body).expect(409, "SCHEDULE_CONFLICT");
    assertThat(refused.at("/conflicts/0/resource").asText()).isEqualTo("closure");
    assertThat(refused.at("/requiresConfirmation").asBoolean()).isFalse();

    Answer made = diary.admin().post("/events", body).expect(201);

    assertThat(made.at("/forced").asBoolean()).isTrue();
    assertThat(audited("CONFLICT_OVERRIDDEN", made.id())).isEqualTo(1);
    assertThat(audited("EVENT_CREATED", made.id())).isEqualTo(1);
  }

  @Test
  @DisplayName("CLOS-1: a closure names the events it covers and calls them off when asked")
  void closureCallsEventsOff() {
    LocalDateTime start = Studio.ahead(7, 9);
    long event = diary.plan(start, Desk.walkIn(diary.admin())).id();
    Answer closed = close(start, true);

    assertThat(closed.at("/affected/0/kind").asText()).isEqualTo("event");
    assertThat(closed.at("/affected/0/id").asLong()).isEqualTo(event);
    assertThat(closed.at("/cancelled").asInt()).isEqualTo(1);
    assertThat(diary.read(event).at("/status").asText()).isEqualTo("cancelled");
  }

  private Answer close(LocalDateTime start, boolean cancelAffected) {
    return diary
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
                Studio.instant(start.minusHours(1)),
                "endsAt",
                Studio.instant(start.plusHours(2)),
                "reason",
                "Paint",
                "cancelAffected",
                cancelAffected))
        .expect(201);
  }

  @Test
  @DisplayName("EVT-4: another day or service means other prices, the same day the old ones")
  void resolvesPricesAgain() {
    LocalDateTime start = Studio.ahead(8, 9);
    long guest = Desk.walkIn(diary.admin());
    long event = diary.plan(start, guest).id();
    Api admin = diary.admin();
    String type = "/service-types/" + diary.serviceTypeId();
    long version =
        Database.number("SELECT version FROM service_types WHERE id = ?", diary.serviceTypeId());
    admin
        .with("If-Match", "\"v" + version + "\"")
        .patch(
            type,
            Map.of(
                "entryFee",
                6000,
                "trainerFee",
                4000,
                "validFrom",
                start.toLocalDate().plusDays(1).toString()))
        .expect(200);

    Answer sameDay = move(event, start.plusHours(2));
    assertThat(sameDay.at("/event/guests/0/entryFee").asInt()).isEqualTo(Diary.ENTRY_FEE);
    Answer nextDay = move(event, start.plusDays(1));
    assertThat(nextDay.at("/event/guests/0/entryFee").asInt()).isEqualTo(6000);

    long other = diary.serviceType(2);
    Answer served =
        diary.holding(event).patch("/events/" + event, Map.of("serviceTypeId", other)).expect(200);
    assertThat(served.at("/event/guests/0/entryFee").asInt()).isEqualTo(Diary.ENTRY_FEE);
  }

  private Answer move(long event, LocalDateTime start) {
    return diary
        .holding(event)
        .patch("/events/" + event, Map.of("startsAt", Studio.instant(start)))
        .expect(200);
  }

  @Test
  @DisplayName("A move keeps the length, does not meet itself, and is written down")
  void movesAnEvent() {
    LocalDateTime start = Studio.ahead(8, 12);
    long event = diary.plan(start, Desk.walkIn(diary.admin())).id();

    Answer moved = move(event, start.plusMinutes(30));

    assertThat(moved.at("/changed").asInt()).isEqualTo(1);
    assertThat(moved.at("/event/endsAt").asText()).isEqualTo(Studio.instant(start.plusMinutes(90)));
    assertThat(audited("EVENT_MOVED", event)).isEqualTo(1);
    Answer longer =
        diary.holding(event).patch("/events/" + event, Map.of("durationMinutes", 120)).expect(200);
    assertThat(longer.at("/event/endsAt").asText())
        .isEqualTo(Studio.instant(start.plusMinutes(150)));
    Answer same =
        diary.holding(event).patch("/events/" + event, Map.of("durationMinutes", 120)).expect(200);
    assertThat(same.at("/changed").asInt()).isZero();
    assertThat(audited("EVENT_MOVED", event)).isEqualTo(2);
    long taken = diary.plan(start.plusHours(5), Desk.walkIn(diary.admin())).id();
    Answer refused =
        diary
            .holding(event)
            .patch("/events/" + event, Map.of("startsAt", Studio.instant(start.plusHours(5))))
            .expect(409, "SCHEDULE_CONFLICT");
    assertThat(refused.at("/conflicts/0/id").asLong()).isEqualTo(taken);
  }

  @Test
  @DisplayName(
      "EVT-3: the whole list of guests is replaced, and who stays keeps the place in the books")
  void replacesGuests() {
    long first = Desk.walkIn(diary.admin());
    long second = Desk.walkIn(diary.admin());
    long third = Desk.walkIn(diary.admin());
    Answer made = diary.plan(Studio.ahead(9, 9), first, second);
    long event = made.id();
    long keptId = made.at("/guests/1/id").asLong();

    Answer changed =
        diary
            .holding(event)
            .patch("/events/" + event, Map.of("guests", Diary.guests(third, second)))
            .expect(200);

    assertThat(changed.at("/changed").asInt()).isEqualTo(1);
    assertThat(changed.at("/event/guests")).hasSize(2);
    assertThat(changed.at("/event/guests/0/client/id").asLong()).isEqualTo(third);
    assertThat(changed.at("/event/guests/1/id").asLong()).isEqualTo(keptId);
    Answer swapped =
        diary
            .holding(event)
            .patch("/events/" + event, Map.of("guests", Diary.guests(second, third)))
            .expect(200);
    assertThat(swapped.at("/event/guests/0/id").asLong()).isEqualTo(keptId);
    assertThat(swapped.at("/event/version").asInt())
        .isGreaterThan(changed.at("/event/version").asInt());
    diary
        .holding(event)
        .patch("/events/" + event, Map.of("guests", List.of()))
        .expectInvalid("guests", "required");
  }

  @Test
  @DisplayName("Admins must name the version they saw, staff may, and a stale one changes nothing")
  void asksForTheVersion() {
    long event = diary.plan(Studio.ahead(9, 12), Desk.walkIn(diary.admin())).id();
    Map<String, Object> notes = Map.of("notes", "Bring a towel");
    diary.admin().patch("/events/" + event, notes).expect(428, "PRECONDITION_REQUIRED");
    Api holding = diary.holding(event);
    holding.patch("/events/" + event, notes).expect(200);
    holding.patch("/events/" + event, Map.of("notes", "Else")).expect(412, "STALE");
    holding.delete("/events/" + event).expect(412, "STALE");
    diary.trainer().api().patch("/events/" + event, Map.of("notes", "Mine")).expect(200);
    assertThat(diary.read(event).at("/notes").asText()).isEqualTo("Mine");
  }

  @Test
  @DisplayName("EVT-9: a cancelled event stays to be read and gives its room free")
  void cancelsAnEvent() {
    LocalDateTime start = Studio.ahead(9, 15);
    long event = diary.plan(start, Desk.walkIn(diary.admin())).id();
    diary.admin().delete("/events/" + event + "?reason=flu").expect(204);

    assertThat(diary.read(event).at("/status").asText()).isEqualTo("cancelled");
    assertThat(diary.read(event).at("/editable").asBoolean()).isFalse();
    assertThat(audited("EVENT_CANCELLED", event)).isEqualTo(1);
    diary.admin().delete("/events/" + event).expect(204);
    assertThat(audited("EVENT_CANCELLED", event)).isEqualTo(1);
    diary
        .holding(event)
        .patch("/events/" + event, Map.of("notes", "late"))
        .expect(409, "EVENT_CANCELLED");
    diary.plan(start, Desk.walkIn(diary.admin()));
    assertThat(Database.texts("SELECT cancel_reason FROM events WHERE id = ?", event))
        .containsExactly("flu");
  }

  @Test
  @DisplayName("EVT-13: others' events show time, room, trainer and names, and nothing more")
  void hidesWhatIsNotOwn() {
    People.Registered guest = People.client(Unique.name("Guest"));
    Map<String, Object> body = diary.session(Studio.ahead(10, 9), guest.clientId());
    body.put("notes", "Bad knee");
    long event = diary.admin().post("/events", body).expect(201).id();
    People.Member colleague = People.member(diary.admin(), "staff", Unique.name("Colleague"));

    Answer seen = colleague.api().get("/events/" + event).expect(200);

    assertThat(seen.at("/title").asText()).startsWith("Guest");
    assertThat(seen.at("/notes").isNull()).isTrue();
    assertThat(seen.at("/editable").asBoolean()).isFalse();
    for (String hidden :
        List.of("contact", "entryFee", "trainerFee", "paymentStatus", "creditsUsed")) {
      assertThat(seen.at("/guests/0/" + hidden).isNull()).as(hidden).isTrue();
    }
    assertThat(diary.trainer().api().get("/events/" + event).at("/notes").asText())
        .isEqualTo("Bad knee");
  }

  @Test
  @DisplayName("Clients see the events they are guests of, without the other guests")
  void clientsSeeTheirOwn() {
    People.Registered guest = People.client(Unique.name("Guest"));
    People.Registered other = People.client(Unique.name("Other"));
    LocalDateTime start = Studio.ahead(10, 12);
    long event = diary.plan(start, other.clientId(), guest.clientId()).id();
    long foreign = diary.plan(start.plusHours(2), other.clientId()).id();

    Answer seen = guest.api().get("/events/" + event).expect(200);
    assertThat(seen.at("/guests")).hasSize(1);
    assertThat(seen.at("/title").asText()).startsWith("Massage");
    assertThat(seen.at("/guests/0/trainerFee").isNull()).isTrue();
    guest.api().get("/events/" + foreign).expect(404, "NOT_FOUND");
    LocalDate day = start.toLocalDate();
    Answer list = guest.api().get("/events?from=" + day + "&to=" + day).expect(200);
    assertThat(list.at("/items")).hasSize(1);
  }

  @Test
  @DisplayName("NFR-1: the list filters, answers 304, and leaves cancelled events out unless asked")
  void listsEvents() {
    long guest = Desk.walkIn(diary.admin());
    LocalDateTime start = Studio.ahead(11, 9);
    long event = diary.plan(start, guest).id();
    diary.admin().post("/events", diary.block(start.plusHours(3))).expect(201);
    long off = diary.plan(start.plusHours(5), guest).id();
    diary.admin().delete("/events/" + off).expect(204);
    LocalDate day = start.toLocalDate();
    String path = "/events?from=" + day + "&to=" + day + "&roomId=" + diary.studio().roomId();

    Answer all = diary.admin().get(path).expect(200);
    assertThat(all.at("/items")).hasSize(2);
    diary.admin().with("If-None-Match", all.etag()).get(path).expect(304);
    assertThat(diary.admin().get(path + "&type=BLOCK").at("/items")).hasSize(1);
    assertThat(diary.admin().get(path + "&clientId=" + guest).at("/items")).hasSize(1);
    assertThat(diary.admin().get(path + "&q=walk").at("/items/0/id").asLong()).isEqualTo(event);
    assertThat(diary.admin().get(path + "&status=cancelled").at("/items/0/id").asLong())
        .isEqualTo(off);
    assertThat(diary.trainer().api().get(path + "&mine=true").at("/items")).hasSize(2);
    String siteOnly = "/events?from=" + day + "&to=" + day + "&siteId=" + diary.studio().siteId();
    assertThat(diary.admin().get(siteOnly).at("/items")).hasSize(2);
    diary.admin().get(path + "&q=w").expectInvalid("q", "too_short");
    diary.admin().get(path + "&status=odd").expectInvalid("status", "unknown");
    diary.admin().get("/events?from=" + day).expectInvalid("to", "required");
    diary.admin().get("/events").expect(200);
  }

  @Test
  @DisplayName("REF-1, USER-5, PRICE-10: rooms, people and services of future events stay")
  void keepsWhatEventsNeed() {
    diary.plan(Studio.ahead(12, 9), Desk.walkIn(diary.admin()));
    Api admin = diary.admin();
    String room = "/rooms/" + diary.studio().roomId();
    Answer noRoom =
        admin
            .with("If-Match", admin.get(room).etag())
            .delete(room)
            .expect(409, "HAS_FUTURE_SESSIONS");
    assertThat(noRoom.at("/futureEvents").asInt()).isEqualTo(1);
    assertThat(noRoom.at("/futureClasses").asInt()).isZero();
    assertThat(noRoom.at("/conflicts/0/kind").asText()).isEqualTo("event");
    String user = "/users/" + diary.trainer().userId();
    Answer noUser =
        admin
            .with("If-Match", admin.get(user).etag())
            .delete(user)
            .expect(409, "HAS_FUTURE_SESSIONS");
    assertThat(noUser.at("/futureEvents").asInt()).isEqualTo(1);
    String type = "/service-types/" + diary.serviceTypeId();
    long version =
        Database.number("SELECT version FROM service_types WHERE id = ?", diary.serviceTypeId());
    Answer noType =
        admin.with("If-Match", "\"v" + version + "\"").delete(type).expect(409, "IN_USE");
    assertThat(noType.at("/counts/events").asInt()).isEqualTo(1);
  }

  private static long audited(String action, long eventId) {
    return Database.number(
        "SELECT COUNT(*) FROM audit_log WHERE entity_type = 'event' AND entity_id = ?"
            + " AND action = ?",
        eventId,
        action);
  }
}
