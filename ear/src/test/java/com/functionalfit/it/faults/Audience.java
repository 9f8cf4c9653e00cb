package com.functionalfit.it.faults;

import static java.time.temporal.ChronoUnit.MINUTES;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.People.Registered;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** People made beforehand, and as many classes as they want to book. */
final class Audience {

  private static final int PEOPLE = 50;
  private static final int AT_ONCE = 5;
  private static final int CLASSES = 6;
  private static final int SOON = 6;
  private static final int FIRST_DAY = 3;
  private static final int FIRST_HOUR = 8;

  private static final Map<String, Object> ALL_REMINDERS =
      Map.of("reminder24h", true, "reminder2h", true, "dailySchedule", false);

  private static Audience made;

  private final Studio studio = Studio.open("allow");
  private final long template = studio.template(Map.of("capacity", PEOPLE)).id();
  private final List<Registered> people = new ArrayList<>();
  private int day = FIRST_DAY;

  private Audience() {
    while (people.size() < PEOPLE) {
      people.addAll(Parallel.run(AT_ONCE, i -> () -> People.client("Visitor")));
    }
  }

  /** Made once for all tests of a run. */
  static synchronized Audience get() {
    if (made == null) {
      made = new Audience();
    }
    return made;
  }

  /** Everybody begins to book the classes of a new day. */
  BookingFlow book(Duration time) {
    List<Long> classes = new ArrayList<>();
    for (int i = 0; i < CLASSES; i++) {
      classes.add(schedule(Studio.ahead(day, FIRST_HOUR + i)));
    }
    day++;
    return BookingFlow.begin(Cluster.get().relay(), people, classes, time);
  }

  /**
   * Everybody, wanting both reminders, books five classes that start in a day and one that starts
   * in two hours.
   */
  BookingFlow bookReminded() {
    people.forEach(
        person -> person.api().put("/notification-preferences", ALL_REMINDERS).expect(200));
    LocalDateTime soon = LocalDateTime.now(Studio.ZONE).plusMinutes(SOON).truncatedTo(MINUTES);
    List<Long> classes = new ArrayList<>();
    for (int i = 1; i < CLASSES; i++) {
      classes.add(schedule(soon.plusDays(1).plusMinutes(i)));
    }
    classes.add(schedule(soon.plusHours(2)));
    return BookingFlow.begin(Cluster.get().relay(), people, classes, Duration.ZERO);
  }

  /** Each with a trainer of its own, since some overlap. */
  private long schedule(LocalDateTime start) {
    return studio.schedule(template, start, Map.of("trainerId", studio.trainer())).expect(201).id();
  }

  /** One of the people. */
  Registered anybody() {
    return people.get(0);
  }

  /** How many places of a flow one person has. */
  long lessonsOf(BookingFlow flow) {
    return flow.size() / PEOPLE;
  }
}
