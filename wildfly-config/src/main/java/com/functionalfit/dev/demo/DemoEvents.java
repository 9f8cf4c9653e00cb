package com.functionalfit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.dev.demo.DemoPeople.Client;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One-to-one sessions and blocks: a weekly series, and a few sessions on each working day. */
final class DemoEvents {

  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime FIRST = LocalTime.of(13, 0);
  private static final int SERIES_WEEKS = 40;
  private static final int SHARED_EVERY = 19;
  private static final int TECHNICAL_EVERY = 50;
  private static final int NO_SHOW_PERCENT = 6;

  /** A trainer with the room and the service the sessions are in; hours nobody has a class in. */
  private record Trainer(String name, String room, String service) {}

  private static final List<Trainer> TRAINERS =
      List.of(
          new Trainer("Próba Sára", "SASAD Gym", "PT"),
          new Trainer("Példa Tamás", "TB Gym", "PT"),
          new Trainer("Teszt Ulla", "ÚJBUDA Gym", "GYOGYTORNA"));

  private final DemoApi admin;
  private final DemoTime time;
  private final DemoPeople people;
  private final Map<String, Long> rooms;
  private final Map<String, Long> services = new LinkedHashMap<>();
  private final Random random;
  private int planned;

  DemoEvents(
      DemoApi admin, DemoTime time, DemoPeople people, Map<String, Long> rooms, Random random) {
    this.admin = admin;
    this.time = time;
    this.people = people;
    this.rooms = rooms;
    this.random = random;
  }

  /** Kata comes every Wednesday, through the next change of the clocks. */
  void planSeries() {
    for (JsonNode type : admin.get("/service-types").path("items")) {
      services.put(type.path("code").asText(), type.path("id").asLong());
    }
    LocalDate wednesday = time.start().plusDays(2);
    Map<String, Object> body = event(TRAINERS.get(0), wednesday, NOON);
    body.put("guests", List.of(guest(people.clients().get(0))));
    body.put(
        "recurrence", Map.of("rrule", "FREQ=WEEKLY;COUNT=" + SERIES_WEEKS, "onConflict", "skip"));
    admin.post("/events", body);
  }

  /** Sessions of a working day, and the trainer's paper hour on Fridays. */
  void planFor(LocalDate day, List<Client> guests) {
    if (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
      return;
    }
    int sessions = 2 + day.getDayOfYear() % 2;
    for (int i = 0; i < sessions; i++) {
      Trainer trainer = TRAINERS.get((day.getDayOfYear() + i) % TRAINERS.size());
      Map<String, Object> body = event(trainer, day, FIRST.plusHours(i));
      body.put("guests", choose(guests));
      admin.tryPost("/events", body);
    }
    if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
      Map<String, Object> block = event(TRAINERS.get(1), day, LocalTime.of(17, 0));
      block.put("type", "BLOCK");
      block.remove("serviceTypeId");
      block.put("notes", "Papírmunka");
      admin.tryPost("/events", block);
    }
  }

  /** Marks who came to the sessions of a day. */
  void checkIn(LocalDate day) {
    String range = "/events?type=INDIVIDUAL&from=" + day + "&to=" + day;
    for (JsonNode event : admin.get(range).path("items")) {
      List<Map<String, Object>> items = new ArrayList<>();
      for (JsonNode guest : event.path("guests")) {
        boolean came = random.nextInt(100) >= NO_SHOW_PERCENT;
        items.add(
            Map.of(
                "guestId", guest.path("id").asLong(), "attendance", came ? "attended" : "no_show"));
      }
      admin.post("/events/" + event.path("id").asLong() + "/check-in", Map.of("items", items));
    }
  }

  /** Mostly one guest; now and then friends come together, or somebody nobody knows. */
  private List<Map<String, Object>> choose(List<Client> guests) {
    planned++;
    int first = random.nextInt(guests.size());
    List<Map<String, Object>> chosen = new ArrayList<>();
    chosen.add(guest(guests.get(first)));
    if (planned % SHARED_EVERY == 0) {
      chosen.add(guest(guests.get((first + 1) % guests.size())));
      chosen.add(guest(guests.get((first + 2) % guests.size())));
    }
    if (planned % TECHNICAL_EVERY == 0) {
      chosen.add(Map.of("technical", true));
    }
    return chosen;
  }

  private static Map<String, Object> guest(Client client) {
    return Map.of("clientId", client.id());
  }

  private Map<String, Object> event(Trainer trainer, LocalDate day, LocalTime start) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "INDIVIDUAL");
    body.put("roomId", rooms.get(trainer.room()));
    body.put("staffId", people.staff(trainer.name()));
    body.put("serviceTypeId", services.get(trainer.service()));
    body.put("startsAt", instant(day, start));
    body.put("endsAt", instant(day, start.plusHours(1)));
    return body;
  }

  private static String instant(LocalDate day, LocalTime at) {
    return day.atTime(at).atZone(DemoTime.STUDIO).toInstant().toString();
  }
}
