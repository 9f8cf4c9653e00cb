package com.functionalfit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Class templates, their series and prices, and the days the studio is closed. */
final class DemoClasses {

  private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final int ORDINARY_HORIZON = 14;

  private final DemoApi admin;
  private final DemoTime time;
  private final Map<String, Long> ids = new LinkedHashMap<>();

  DemoClasses(DemoApi admin, DemoTime time) {
    this.admin = admin;
    this.time = time;
  }

  /** Makes everything that repeats, from the first Monday to the last day. */
  void load(Map<String, Long> rooms, DemoPeople people) {
    close(rooms);
    // All weeks at once; afterwards every night adds a day, as in any studio.
    horizon((int) (time.end().toEpochDay() - time.setUp().toEpochDay()));
    for (DemoTemplate template : DemoTemplate.ALL) {
      long id = create(template, rooms.get(template.room()), people.staff(template.trainer()));
      ids.put(template.title(), id);
      boolean isRaised = DemoTemplate.YOGA.equals(template.title());
      price(id, isRaised ? 2600 : template.entryFee(), template.trainerFee(), time.start());
      for (String times : template.times()) {
        series(id, times);
      }
    }
    horizon(ORDINARY_HORIZON);
  }

  /** Yoga becomes dearer. */
  void raisePrice() {
    price(ids.get(DemoTemplate.YOGA), 2800, 1000, time.halfTime());
  }

  /** Five clients have a price of their own. */
  void friendsPrices(List<DemoPeople.Client> friends) {
    for (DemoPeople.Client friend : friends) {
      Map<String, Object> price = new LinkedHashMap<>();
      price.put("clientId", friend.id());
      price.put("templateId", ids.get(DemoTemplate.FUNCTIONAL));
      price.put("entryFee", 2000);
      price.put("trainerFee", 900);
      price.put("validFrom", time.start().toString());
      admin.post("/pricing/client-prices", price);
    }
  }

  /** A day off in the past, and a room that will be repaired. */
  private void close(Map<String, Long> rooms) {
    LocalDate dayOff =
        time.halfTime().minusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    Map<String, Object> blackout = closure("company", "blackout", "Csapatépítő nap");
    admin.post("/closures", during(blackout, dayOff, LocalTime.MIN, dayOff.plusDays(1)));
    Map<String, Object> maintenance = closure("room", "maintenance", "Padlócsiszolás");
    maintenance.put("roomId", rooms.get("TB Terem 1"));
    LocalDate repair = time.today().plusDays(5);
    admin.post("/closures", during(maintenance, repair, LocalTime.of(8, 0), repair.plusDays(1)));
  }

  private static Map<String, Object> closure(String scope, String kind, String reason) {
    Map<String, Object> closure = new LinkedHashMap<>();
    closure.put("scope", scope);
    closure.put("kind", kind);
    closure.put("reason", reason);
    return closure;
  }

  private static Map<String, Object> during(
      Map<String, Object> closure, LocalDate from, LocalTime at, LocalDate until) {
    closure.put("startsAt", from.atTime(at).atZone(DemoTime.STUDIO).toInstant().toString());
    closure.put("endsAt", until.atStartOfDay(DemoTime.STUDIO).toInstant().toString());
    return closure;
  }

  private void horizon(int days) {
    admin.patch("/settings", Map.of("generationHorizonDays", days));
  }

  private long create(DemoTemplate template, long roomId, long trainerId) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("title", template.title());
    body.put("durationMin", template.minutes());
    body.put("capacity", template.places());
    body.put("creditsRequired", template.credits());
    body.put("defaultRoomId", roomId);
    body.put("defaultTrainerId", trainerId);
    body.put("color", template.color());
    body.put("isPublic", template.isPublic());
    JsonNode created = admin.post("/class-templates", body);
    return created.path("id").asLong();
  }

  private void price(long templateId, int entryFee, int trainerFee, LocalDate from) {
    Map<String, Object> price = new LinkedHashMap<>();
    price.put("templateId", templateId);
    price.put("entryFee", entryFee);
    price.put("trainerFee", trainerFee);
    price.put("validFrom", from.toString());
    price.put("replace", true);
    admin.post("/pricing/class-prices", price);
  }

  /** One rule for hours that share their minutes. */
  private void series(long templateId, String times) {
    String[] daysAndHours = times.split(" ");
    String[] hours = daysAndHours[1].split(",");
    LocalTime first = LocalTime.parse(hours[0]);
    LocalDate day = time.start().plusDays(WEEK.indexOf(daysAndHours[0].split(",")[0]));
    StringBuilder rule = new StringBuilder("FREQ=WEEKLY;BYDAY=" + daysAndHours[0] + ";BYHOUR=");
    for (int i = 0; i < hours.length; i++) {
      rule.append(i == 0 ? "" : ",").append(LocalTime.parse(hours[i]).getHour());
    }
    rule.append(";BYMINUTE=").append(first.getMinute());
    admin.post(
        "/class-templates/" + templateId + "/series",
        Map.of("startsLocal", day.atTime(first) + ":00", "rrule", rule.toString()));
  }
}
