package com.functionalfit.bench;

import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.TestStack;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The staff's calendar: reading a full week, and making sessions under the overlap check. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarBenchmark {

  private static final int READS = 600;
  private static final int SESSIONS = 1000;
  private static final int WARM_UP = 2;
  private static final int POOL = 24;
  private static final int SINGLE = 200;
  private static final int SERIES = 5;
  private static final int LONGEST_SERIES = 400;
  private static final int FEW = 10_000;
  private static final int MANY = 1_000_000;

  private static BenchCalendar studio;
  private static PlainEvent plain;
  private static String token;
  private static LocalDate monday;

  @BeforeAll
  static void open() throws Exception {
    Api admin = Api.admin();
    // The mails wait, as the yardstick's do: sending them is not part of making a session.
    admin.post("/queues/notifications/pause", null).expect(200);
    studio = BenchCalendar.open();
    monday =
        LocalDate.now(ZoneOffset.UTC).plusDays(100).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    studio.fillWeek(monday);
    token =
        Api.anonymous()
            .post(
                "/auth/token",
                Map.of("email", TestStack.ADMIN_EMAIL, "password", TestStack.ADMIN_PASSWORD))
            .expect(201)
            .at("/accessToken")
            .asText();
    long sessionId =
        Sql.number("SELECT MAX(id) FROM auth_sessions WHERE id < ?", BenchStudio.FIRST);
    long userId = Sql.number("SELECT user_id FROM auth_sessions WHERE id = ?", sessionId);
    plain = new PlainEvent(studio, POOL, sessionId, userId);
    Yardstick.deploy();
  }

  @AfterAll
  static void close() {
    plain.close();
  }

  @Test
  @Order(1)
  void week() throws Exception {
    int size = Http.get(week(0), token).body().length;
    String constant = "/bench/constant?size=" + size;
    Contest.compare(
        "calendar week of 2,000 entries, " + size + " bytes",
        READS,
        i -> Http.get(week(0), token),
        i -> Http.get(constant));
    Contest.compare(
        "calendar week of 2,000 entries, each made anew",
        READS / 2,
        i -> Http.get(week(i), token),
        i -> Http.get(constant));
  }

  @Test
  @Order(2)
  void creation() throws Exception {
    int rounds = WARM_UP + Contest.ROUNDS;
    int first = studio.reserve(SESSIONS * rounds);
    int second = studio.reserve(SESSIONS * rounds);
    Contest.compare(
        "new session",
        WARM_UP,
        SESSIONS,
        i -> create(studio.session(first + i)),
        i -> plain.create(studio.session(second + i)));
  }

  @Test
  @Order(3)
  void longestSeries() throws Exception {
    creationMillis();
    double single = creationMillis();
    double series =
        Load.run(
                    1,
                    SERIES,
                    i ->
                        create(
                            studio.evening(i),
                            ", \"recurrence\": {\"rrule\": \"%s\"}"
                                .formatted("FREQ=DAILY;COUNT=" + LONGEST_SERIES)))
                .medianNanos()
            / 1e6;
    System.out.printf(
        "bench: series of %d sessions in one request, median %.0f ms; as many single ones %.0f ms:"
            + " ratio %.2f%n",
        LONGEST_SERIES, series, LONGEST_SERIES * single, series / (LONGEST_SERIES * single));
  }

  @Test
  @Order(4)
  void costOfWhatIsStored() throws Exception {
    studio.fillTo(FEW);
    creationMillis();
    double created = creationMillis();
    double read = readMillis();
    studio.fillTo(MANY);
    creationMillis();
    report("new session", creationMillis(), created);
    report("calendar week made anew", readMillis(), read);
  }

  private static void report(String name, double large, double small) {
    System.out.printf(
        "bench: median %s %.2f ms with %,d events stored, %.2f ms with %,d: ratio %.2f%n",
        name, large, MANY, small, FEW, large / small);
  }

  private static double creationMillis() throws Exception {
    int first = studio.reserve(SINGLE);
    return Load.run(1, SINGLE, i -> create(studio.session(first + i))).medianNanos() / 1e6;
  }

  private static double readMillis() throws Exception {
    return Load.run(1, SINGLE, i -> Http.get(week(i), token)).medianNanos() / 1e6;
  }

  /** The same entries for every number, asked for in other words: the days after them are empty. */
  private static String week(int number) {
    return "/api/v1/schedule?siteId="
        + studio.siteId()
        + "&from="
        + monday.minusDays(number / 20 % 20)
        + "&to="
        + monday.plusDays(7 + number % 20);
  }

  private static void create(BenchCalendar.Session session) throws Exception {
    create(session, "");
  }

  /** With more JSON at the end of the request. */
  private static void create(BenchCalendar.Session session, String more) throws Exception {
    Http.create(
        "/api/v1/events",
        token,
        """
        {"type": "INDIVIDUAL", "roomId": %d, "staffId": %d, "serviceTypeId": %d,
         "startsAt": "%s", "endsAt": "%s", "guests": [{"clientId": %d}]%s}"""
            .formatted(
                session.roomId(),
                session.staffId(),
                studio.serviceId(),
                session.start(),
                session.end(),
                session.clientId(),
                more));
  }
}
