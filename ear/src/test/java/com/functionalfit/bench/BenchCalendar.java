package com.functionalfit.bench;

import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A studio with many rooms and trainers. Sessions are numbered: twenty take place at once, one in
 * each room by its own trainer, and the next twenty an hour later.
 */
final class BenchCalendar {

  private static final int ROOMS = 20;
  private static final int GUESTS = 200;
  private static final int HOURS_A_DAY = 10;
  private static final int FIRST_HOUR = 6;
  private static final int EVENING = 20;
  private static final int WEEKDAYS = 5;
  private static final String OF_ROOM = "ELT(1 + seq MOD " + ROOMS + ", %s)";
  private static final String START =
      "? + INTERVAL (seq DIV %d) DIV %d DAY + INTERVAL (seq DIV %d) MOD %d HOUR"
          .formatted(ROOMS, HOURS_A_DAY, ROOMS, HOURS_A_DAY);

  private final List<Long> rooms = new ArrayList<>();
  private final List<Long> staff = new ArrayList<>();
  private final long siteId;
  private final long serviceId;
  private final long templateId;
  private int nextSession;

  private BenchCalendar(long siteId, long serviceId, long templateId) {
    this.siteId = siteId;
    this.serviceId = serviceId;
    this.templateId = templateId;
  }

  /** A session to be made. */
  record Session(long roomId, long staffId, long clientId, Instant start, Instant end) {}

  static BenchCalendar open() {
    Api admin = Api.admin();
    long site = admin.post("/sites", Map.of("name", Unique.name("Bench"))).expect(201).id();
    long service =
        admin
            .post(
                "/service-types",
                Map.of(
                    "code",
                    "B" + System.nanoTime(),
                    "name",
                    Unique.name("Bench"),
                    "entryFee",
                    14_000,
                    "trainerFee",
                    9_000))
            .expect(201)
            .id();
    BenchCalendar studio = new BenchCalendar(site, service, BenchStudio.open(GUESTS).templateId());
    for (int i = 0; i < ROOMS; i++) {
      studio.rooms.add(
          admin
              .post("/rooms", Map.of("siteId", site, "name", "Bench " + i, "conflictMode", "block"))
              .expect(201)
              .id());
      studio.staff.add(People.member(admin, "staff", "Bench " + i).staffId());
    }
    return studio;
  }

  long siteId() {
    return siteId;
  }

  long serviceId() {
    return serviceId;
  }

  /** Numbers for so many sessions that nobody has used. */
  int reserve(int count) {
    int first = nextSession;
    nextSession += (count + ROOMS - 1) / ROOMS * ROOMS;
    return first;
  }

  /** The session of a number, from half a year ahead on. */
  Session session(int number) {
    int hour = number / ROOMS;
    Instant start =
        LocalDate.now(ZoneOffset.UTC)
            .plusDays(180L + hour / HOURS_A_DAY)
            .atTime(FIRST_HOUR + hour % HOURS_A_DAY, 0)
            .toInstant(ZoneOffset.UTC);
    return new Session(
        rooms.get(number % ROOMS),
        staff.get(number % ROOMS),
        BenchStudio.FIRST + number % GUESTS,
        start,
        start.plus(Duration.ofHours(1)));
  }

  /** A session of tomorrow's evening, when no numbered one takes place, in one of the rooms. */
  Session evening(int room) {
    Instant start =
        LocalDate.now(ZoneOffset.UTC).plusDays(1).atTime(EVENING, 0).toInstant(ZoneOffset.UTC);
    return new Session(
        rooms.get(room),
        staff.get(room),
        BenchStudio.FIRST + room,
        start,
        start.plus(Duration.ofHours(1)));
  }

  /** Fills five working days, one entry in each room each hour: a session, then a class. */
  void fillWeek(LocalDate monday) {
    addEvents(ROOMS * HOURS_A_DAY * WEEKDAYS, monday.atTime(FIRST_HOUR, 0).toString());
    addClasses(ROOMS * HOURS_A_DAY * WEEKDAYS, monday.atTime(FIRST_HOUR, 0).toString());
  }

  /** Stores sessions of the past until there are this many events. */
  void fillTo(int total) {
    int missing = (int) (total - Sql.number("SELECT COUNT(*) FROM events"));
    if (missing > 0) {
      int days = missing / (ROOMS * HOURS_A_DAY) + 1;
      addEvents(missing, LocalDate.now(ZoneOffset.UTC).minusDays(days).atTime(6, 0).toString());
    }
  }

  private void addEvents(int count, String from) {
    long before = Sql.number("SELECT COALESCE(MAX(id), 0) FROM events");
    Sql.update(
        ("INSERT INTO events (type, status, staff_id, room_id, service_type_id, starts_at, ends_at)"
                + " SELECT 'INDIVIDUAL', 'scheduled', %s, %s, ?, %s, %s + INTERVAL 30 MINUTE"
                + " FROM seq_0_to_%d")
            .formatted(
                OF_ROOM.formatted(list(staff)),
                OF_ROOM.formatted(list(rooms)),
                START,
                START,
                count - 1),
        serviceId,
        from,
        from);
    Sql.update(
        "INSERT INTO event_guests (event_id, client_id, position, quoted_entry_fee,"
            + " quoted_trainer_fee, price_source) SELECT id, ? + id MOD ?, 0, 14000, 9000,"
            + " 'service_type_default' FROM events WHERE id > ?",
        BenchStudio.FIRST,
        GUESTS,
        before);
  }

  private void addClasses(int count, String from) {
    Sql.update(
        ("INSERT INTO class_occurrences (template_id, starts_at, ends_at, room_id, trainer_id,"
                + " capacity, credits_required) SELECT ?, %s + INTERVAL 30 MINUTE + INTERVAL seq"
                + " MICROSECOND, %s + INTERVAL 60 MINUTE, %s, %s, 12, 1 FROM seq_0_to_%d")
            .formatted(
                START,
                START,
                OF_ROOM.formatted(list(rooms)),
                OF_ROOM.formatted(list(staff)),
                count - 1),
        templateId,
        from,
        from);
  }

  private static String list(List<Long> ids) {
    return String.join(", ", ids.stream().map(String::valueOf).toList());
  }
}
