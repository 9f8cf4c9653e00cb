package com.functionalfit.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills an empty installation with a small studio's life, through the API like anybody else, so
 * that ledgers, charges and the audit trail are those the product itself would write. Deterministic
 * but for the passwords, which are random. All people are invented.
 */
final class DemoData {

  static final String ADMIN_NAME = "Minta Adél";
  static final String ADMIN_EMAIL = "adel.minta" + DemoData.DOMAIN;

  private static final String DOMAIN = "@functionalfit.example";
  private static final ZoneId STUDIO = ZoneId.of("Europe/Budapest");
  private static final int CLIENTS = 24;
  private static final int PAST_WEEKS = 1;
  private static final String[] FIRST_NAMES = {
    "Álom", "Buborék", "Csillám", "Délibáb", "Ezüst", "Fecske", "Galagonya", "Hajnal"
  };
  private static final String[] LAST_NAMES = {"Anna", "Bence", "Csilla", "Dani", "Emma", "Feri"};

  private final DemoApi api;
  private final Random random = new Random(20_261_125);
  private final Map<String, String> passwords = new LinkedHashMap<>();
  private final List<Long> clients = new ArrayList<>();

  private DemoData(DemoApi api) {
    this.api = api;
  }

  /** Loads the data and writes the log-ins, unless they were written before. */
  static void loadOnce(String url, String adminPassword, Path logins) throws IOException {
    if (Files.exists(logins)) {
      return;
    }
    DemoData data = new DemoData(new DemoApi(url));
    data.api.signIn(ADMIN_EMAIL, adminPassword);
    data.passwords.put("admin        " + ADMIN_EMAIL, adminPassword);
    data.load();
    StringBuilder text = new StringBuilder();
    data.passwords.forEach((who, word) -> text.append("  " + who + "  " + word + "\n"));
    Files.writeString(logins, text);
  }

  static String randomPassword() {
    String alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    SecureRandom secure = new SecureRandom();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      word.append(alphabet.charAt(secure.nextInt(alphabet.length())));
    }
    return word.toString();
  }

  private void load() {
    user("batch_admin", "Köteg Kázmér", "kazmer.koteg", "hu");
    long sara = user("staff", "Próba Sára", "sara.proba", "hu").at("/staff/id").asLong();
    long tamas = user("staff", "Példa Tamás", "tamas.pelda", "hu").at("/staff/id").asLong();
    long ulla = user("staff", "Teszt Ulla", "ulla.teszt", "hu").at("/staff/id").asLong();
    people();
    Map<String, Long> rooms = rooms();
    template(
        "Functional Training",
        60,
        12,
        rooms.get("SASAD Gym"),
        sara,
        "#3B82F6",
        2500,
        900,
        1,
        "MO,WE,FR:9",
        "MO,WE,FR:18");
    template(
        "Yoga",
        75,
        15,
        rooms.get("SASAD Gym"),
        sara,
        "#10B981",
        2800,
        1000,
        1,
        "TU,TH:7",
        "TU,TH:19");
    template(
        "HIIT",
        45,
        10,
        rooms.get("ÚJBUDA Gym"),
        ulla,
        "#EF4444",
        2200,
        800,
        1,
        "WE,FR:6:30",
        "WE,FR:17:30");
    template(
        "Pilates",
        60,
        12,
        rooms.get("ÚJBUDA Gym"),
        ulla,
        "#8B5CF6",
        3000,
        1100,
        1,
        "MO,WE:10",
        "MO,WE:18:30");
    template(
        "Spinning",
        50,
        20,
        rooms.get("TB Gym"),
        tamas,
        "#F59E0B",
        2400,
        900,
        1,
        "TU:7",
        "TH:18",
        "SA:12");
    template(
        "Gerincjóga kiscsoport",
        60,
        8,
        rooms.get("SASAD Rehab"),
        sara,
        "#6B7280",
        3500,
        1400,
        2,
        "TU,TH:17");
    template(
        "Nyitott délelőtt",
        90,
        30,
        rooms.get("TB Nagyterem"),
        tamas,
        "#0EA5E9",
        1500,
        500,
        1,
        "SU:10");
    passes();
    fillClasses();
  }

  private JsonNode user(String role, String name, String mailbox, String locale) {
    String password = randomPassword();
    passwords.put(String.format("%-12s %s", role, mailbox + DOMAIN), password);
    return api.post(
        "/users",
        Map.of(
            "role",
            role,
            "name",
            name,
            "email",
            mailbox + DOMAIN,
            "password",
            password,
            "locale",
            locale));
  }

  private void people() {
    client(user("client", "Kitalált Kata", "kata.kitalalt", "hu"));
    client(user("client", "Képzelt Kornél", "kornel.kepzelt", "hu"));
    client(user("client", "Mesebeli Mira", "mira.mesebeli", "en"));
    clients.add(api.post("/clients", Map.of("fullName", "Alkalmi Antal")).path("id").asLong());
    for (int i = 0; i < CLIENTS; i++) {
      String name = FIRST_NAMES[i % FIRST_NAMES.length] + " " + LAST_NAMES[i % LAST_NAMES.length];
      clients.add(
          api.post("/clients", Map.of("fullName", name + " " + (i + 1))).path("id").asLong());
    }
  }

  private void client(JsonNode user) {
    clients.add(user.at("/client/id").asLong());
  }

  private Map<String, Long> rooms() {
    Map<String, Long> rooms = new LinkedHashMap<>();
    for (JsonNode room : api.get("/rooms?pageSize=200").path("items")) {
      rooms.put(
          room.at("/site/name").asText() + " " + room.path("name").asText(),
          room.path("id").asLong());
    }
    return rooms;
  }

  private void template(
      String title,
      int minutes,
      int places,
      long roomId,
      long trainerId,
      String color,
      int entryFee,
      int trainerFee,
      int credits,
      String... times) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("title", title);
    body.put("durationMin", minutes);
    body.put("capacity", places);
    body.put("creditsRequired", credits);
    body.put("defaultRoomId", roomId);
    body.put("defaultTrainerId", trainerId);
    body.put("color", color);
    body.put("isPublic", !title.startsWith("Nyitott"));
    long id = api.post("/class-templates", body).path("id").asLong();
    LocalDate start = firstMonday();
    api.post(
        "/pricing/class-prices",
        Map.of(
            "templateId",
            id,
            "entryFee",
            entryFee,
            "trainerFee",
            trainerFee,
            "validFrom",
            start.toString()));
    for (String time : times) {
      series(id, start, time);
      history(id, start, time, minutes);
    }
  }

  private void series(long templateId, LocalDate start, String time) {
    String[] parts = time.split(":");
    String clock = String.format("%02d:%s:00", Integer.parseInt(parts[1]), minute(parts));
    api.post(
        "/class-templates/" + templateId + "/series",
        Map.of(
            "startsLocal",
            day(start, parts[0].split(",")[0]) + "T" + clock,
            "rrule",
            "FREQ=WEEKLY;BYDAY=" + parts[0]));
  }

  /** Past classes: generation looks ahead only, so these are entered by hand. */
  private void history(long templateId, LocalDate start, String time, int minutes) {
    String[] parts = time.split(":");
    LocalDate today = LocalDate.ofInstant(Instant.now(), STUDIO);
    for (LocalDate week = start; week.isBefore(today); week = week.plusWeeks(1)) {
      for (String weekday : parts[0].split(",")) {
        LocalDate date = day(week, weekday);
        if (date.isBefore(today)) {
          Instant startsAt =
              date.atTime(Integer.parseInt(parts[1]), Integer.parseInt(minute(parts)))
                  .atZone(STUDIO)
                  .toInstant();
          api.post(
              "/classes",
              Map.of(
                  "templateId", templateId,
                  "startsAt", startsAt.toString(),
                  "endsAt", startsAt.plusSeconds(minutes * 60L).toString()));
        }
      }
    }
  }

  private void passes() {
    Map<String, Long> types = new LinkedHashMap<>();
    for (JsonNode type : api.get("/pass-types").path("items")) {
      types.put(type.path("code").asText(), type.path("id").asLong());
    }
    sell(clients.get(0), types.get("10_session"), 23_000);
    sell(clients.get(2), types.get("monthly_unlimited"), 35_000);
    for (int i = 4; i < clients.size(); i += 2) {
      sell(clients.get(i), types.get("5_session"), i % 4 == 0 ? 12_500 : 6_000);
    }
  }

  private void sell(long clientId, long typeId, int paid) {
    api.post(
        "/passes",
        Map.of(
            "clientId",
            clientId,
            "passTypeId",
            typeId,
            "validFrom",
            firstMonday().toString(),
            "payment",
            Map.of("amount", paid, "method", "card")));
  }

  private void fillClasses() {
    LocalDate from = firstMonday();
    LocalDate to = LocalDate.ofInstant(Instant.now(), STUDIO).plusDays(14);
    boolean oneIsFull = false;
    for (JsonNode occurrence : api.get("/classes?from=" + from + "&to=" + to).path("items")) {
      boolean isPast = Instant.parse(occurrence.path("startsAt").asText()).isBefore(Instant.now());
      int places = occurrence.path("capacity").asInt();
      boolean fill = !isPast && !oneIsFull && places <= 8;
      int wanted = fill ? places + 3 : (int) (places * (0.3 + random.nextDouble() * 0.4));
      oneIsFull |= fill;
      book(occurrence.path("id").asLong(), wanted, isPast);
    }
  }

  private void book(long occurrenceId, int wanted, boolean isPast) {
    int first = random.nextInt(clients.size());
    List<Map<String, Object>> marks = new ArrayList<>();
    for (int i = 0; i < Math.min(wanted, clients.size()); i++) {
      long client = clients.get((first + i) % clients.size());
      JsonNode registration =
          api.post("/classes/" + occurrenceId + "/participants", Map.of("clientId", client));
      if ("booked".equals(registration.path("status").asText())) {
        marks.add(
            Map.of(
                "registrationId",
                registration.path("id").asLong(),
                "attendance",
                random.nextInt(100) < 93 ? "attended" : "no_show"));
      }
    }
    if (isPast && !marks.isEmpty()) {
      api.post("/classes/" + occurrenceId + "/check-in", Map.of("items", marks));
    }
  }

  private static LocalDate firstMonday() {
    return LocalDate.ofInstant(Instant.now(), STUDIO)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .minusWeeks(PAST_WEEKS);
  }

  private static LocalDate day(LocalDate monday, String weekday) {
    int offset = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU").indexOf(weekday);
    return monday.plusDays(offset);
  }

  private static String minute(String[] parts) {
    return parts.length > 2 ? parts[2] : "00";
  }
}
