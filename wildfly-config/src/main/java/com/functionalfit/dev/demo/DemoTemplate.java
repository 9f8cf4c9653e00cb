package com.functionalfit.dev.demo;

import java.util.List;

/**
 * What is taught, where, by whom, for how much, and when in the week.
 *
 * @param times weekdays and hours that one rule describes, e.g. {@code MO,WE 10:00,18:00}
 */
record DemoTemplate(
    String title,
    int minutes,
    int places,
    String room,
    String trainer,
    int credits,
    String color,
    int entryFee,
    int trainerFee,
    List<String> times) {

  private static final String SARA = "Próba Sára";
  private static final String TAMAS = "Példa Tamás";
  private static final String ULLA = "Teszt Ulla";

  static final String YOGA = "Yoga";
  static final String FUNCTIONAL = "Functional Training";
  static final String SMALL_GROUP = "Gerincjóga kiscsoport";
  static final String HIIT = "HIIT";

  /** The whole offer. */
  static final List<DemoTemplate> ALL =
      List.of(
          new DemoTemplate(
              FUNCTIONAL,
              60,
              12,
              "SASAD Gym",
              SARA,
              1,
              "#3B82F6",
              2500,
              900,
              List.of("MO,WE,FR 09:00,18:00")),
          new DemoTemplate(
              YOGA,
              75,
              15,
              "SASAD Gym",
              SARA,
              1,
              "#10B981",
              2800,
              1000,
              List.of("TU,TH 07:00,19:00")),
          new DemoTemplate(
              HIIT,
              45,
              10,
              "ÚJBUDA Gym",
              ULLA,
              1,
              "#EF4444",
              2200,
              800,
              List.of("WE,FR 06:30,17:30")),
          new DemoTemplate(
              "Pilates",
              60,
              12,
              "ÚJBUDA Gym",
              ULLA,
              1,
              "#8B5CF6",
              3000,
              1100,
              List.of("MO,WE 10:00", "MO,WE 18:30")),
          new DemoTemplate(
              "Spinning",
              50,
              20,
              "TB Gym",
              TAMAS,
              1,
              "#F59E0B",
              2400,
              900,
              List.of("TU 07:00", "TH 18:00", "SA 12:00")),
          new DemoTemplate(
              SMALL_GROUP,
              60,
              8,
              "SASAD Rehab",
              SARA,
              2,
              "#6B7280",
              3500,
              1400,
              List.of("TU,TH 17:00")),
          new DemoTemplate(
              "Nyitott délelőtt",
              90,
              30,
              "TB Nagyterem",
              TAMAS,
              1,
              "#0EA5E9",
              1500,
              500,
              List.of("SU 10:00")));

  boolean isPublic() {
    return !title.startsWith("Nyitott");
  }
}
