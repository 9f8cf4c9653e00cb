package com.functionalfit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.dev.demo.DemoPeople.Client;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Lives the studio's weeks day by day, with the product's clock at the hour: in the morning some
 * cancel late, in the evening people book for the day after tomorrow and change their minds, at
 * night the trainers mark who came.
 */
final class DemoLife {

  private static final LocalTime MORNING = LocalTime.of(5, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);
  private static final LocalTime NIGHT = LocalTime.of(22, 30);
  private static final int DAYS_BEFORE = 2;
  private static final int WAITING = 3;
  private static final int LATE_PERCENT = 4;
  private static final int FREE_PERCENT = 4;
  private static final int NO_SHOW_PERCENT = 6;

  private final DemoApi admin;
  private final DemoTime time;
  private final DemoPasses passes;
  private final DemoClasses classes;
  private final DemoEvents events;
  private final List<Client> guests;
  private final Random random;
  private final Map<LocalDate, List<Lesson>> lessons = new TreeMap<>();

  /** A class on a day, and the places in it that are still taken. */
  private record Lesson(
      long id, String title, Instant startsAt, int places, Map<Client, Long> booked) {}

  DemoLife(
      DemoApi admin,
      DemoTime time,
      DemoPasses passes,
      DemoClasses classes,
      DemoEvents events,
      List<Client> guests,
      Random random) {
    this.admin = admin;
    this.time = time;
    this.passes = passes;
    this.classes = classes;
    this.events = events;
    this.guests = guests;
    this.random = random;
  }

  /** From before the first class until yesterday night. */
  void livePast() {
    readTimetable();
    LocalDate first = time.start().minusDays(DAYS_BEFORE);
    for (LocalDate day = first; day.isBefore(time.today()); day = day.plusDays(1)) {
      List<Lesson> todays = on(day);
      time.moveTo(day, MORNING);
      cancelOneClass(day, todays);
      cancelSome(todays, LATE_PERCENT);
      time.moveTo(day, EVENING);
      passes.sell(day);
      List<Lesson> next = on(day.plusDays(DAYS_BEFORE));
      fill(next, 55, 95);
      events.planFor(day.plusDays(DAYS_BEFORE), guests);
      cancelSome(next, FREE_PERCENT);
      time.moveTo(day, NIGHT);
      checkIn(todays);
      events.checkIn(day);
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        passes.collect();
      }
      if (day.equals(time.halfTime().minusDays(1))) {
        classes.raisePrice();
      }
    }
  }

  /** Bookings ahead; one small class is full and three people wait. */
  void bookAhead() {
    boolean isOneFull = false;
    LocalDate first = time.today().plusDays(DAYS_BEFORE);
    for (LocalDate day = first; !day.isAfter(time.end()); day = day.plusDays(1)) {
      for (Lesson lesson : on(day)) {
        if (!isOneFull && DemoTemplate.SMALL_GROUP.equals(lesson.title())) {
          book(lesson, guests.subList(0, lesson.places() + WAITING));
          isOneFull = true;
        }
      }
      events.planFor(day, guests);
      fill(on(day).stream().filter(lesson -> lesson.booked().isEmpty()).toList(), 20, 60);
    }
  }

  private List<Lesson> on(LocalDate day) {
    return lessons.getOrDefault(day, List.of());
  }

  private void readTimetable() {
    for (LocalDate week = time.start(); !week.isAfter(time.end()); week = week.plusWeeks(1)) {
      String range = "/classes?from=" + week + "&to=" + week.plusDays(6);
      for (JsonNode item : admin.get(range).path("items")) {
        Lesson lesson =
            new Lesson(
                item.path("id").asLong(),
                item.at("/template/title").asText(),
                Instant.parse(item.path("startsAt").asText()),
                item.path("capacity").asInt(),
                new LinkedHashMap<>());
        LocalDate day = LocalDate.ofInstant(lesson.startsAt(), DemoTime.STUDIO);
        lessons.computeIfAbsent(day, none -> new ArrayList<>()).add(lesson);
      }
    }
    lessons
        .values()
        .forEach(
            list -> list.sort(Comparator.comparing(Lesson::startsAt).thenComparing(Lesson::id)));
  }

  /** Nobody comes to two classes of a day while others have none. */
  private void fill(List<Lesson> wanted, int fromPercent, int toPercent) {
    List<Client> free = new ArrayList<>();
    List<Runnable> bookings = new ArrayList<>();
    for (Lesson lesson : wanted) {
      int percent = fromPercent + random.nextInt(toPercent - fromPercent + 1);
      int people = Math.max(1, Math.round(lesson.places() * percent / 100f));
      if (free.size() < people) {
        free.clear();
        free.addAll(guests);
        Collections.shuffle(free, random);
      }
      List<Client> coming = free.subList(0, people);
      List<Client> chosen = List.copyOf(coming);
      coming.clear();
      bookings.add(() -> book(lesson, chosen));
    }
    sideBySide(bookings);
  }

  private void book(Lesson lesson, List<Client> people) {
    for (Client client : people) {
      admin
          .tryPost("/classes/" + lesson.id() + "/participants", Map.of("clientId", client.id()))
          .filter(registration -> "booked".equals(registration.path("status").asText()))
          .ifPresent(registration -> lesson.booked().put(client, registration.path("id").asLong()));
    }
  }

  private void cancelSome(List<Lesson> from, int percent) {
    List<Runnable> cancels = new ArrayList<>();
    for (Lesson lesson : from) {
      for (Client client : List.copyOf(lesson.booked().keySet())) {
        if (random.nextInt(100) < percent && client.account().isPresent()) {
          lesson.booked().remove(client);
          cancels.add(() -> client.api().post("/classes/" + lesson.id() + "/cancel", Map.of()));
        }
      }
    }
    sideBySide(cancels);
  }

  /** What happens is drawn beforehand; only who is written first may differ. */
  private static void sideBySide(List<Runnable> actions) {
    actions.parallelStream().forEach(Runnable::run);
  }

  /** A trainer fell ill: everybody gets back what they paid. */
  private void cancelOneClass(LocalDate day, List<Lesson> todays) {
    LocalDate week = time.halfTime();
    if (day.getDayOfWeek() == DayOfWeek.FRIDAY
        && day.isAfter(week)
        && day.isBefore(week.plusDays(7))) {
      todays.stream()
          .filter(lesson -> DemoTemplate.HIIT.equals(lesson.title()))
          .reduce((morning, evening) -> evening)
          .ifPresent(
              lesson -> {
                admin.delete("/classes/" + lesson.id(), "?reason=Az%20edz%C5%91%20beteg");
                lesson.booked().clear();
              });
    }
  }

  private void checkIn(List<Lesson> todays) {
    List<Runnable> marks = new ArrayList<>();
    for (Lesson lesson : todays) {
      List<Map<String, Object>> items = new ArrayList<>();
      for (long registration : lesson.booked().values()) {
        boolean came = random.nextInt(100) >= NO_SHOW_PERCENT;
        items.add(
            Map.of("registrationId", registration, "attendance", came ? "attended" : "no_show"));
      }
      if (!items.isEmpty()) {
        marks.add(
            () -> admin.post("/classes/" + lesson.id() + "/check-in", Map.of("items", items)));
      }
    }
    sideBySide(marks);
  }
}
