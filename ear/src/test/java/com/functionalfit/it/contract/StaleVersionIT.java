package com.functionalfit.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.contract.Operations.Operation;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every change of a versioned resource names the version it was made for: without one it is asked
 * for, and what was made for another version changes nothing.
 */
@DisplayName("a change for another version changes nothing")
class StaleVersionIT {

  /** Changes that have no version to compare: one's own switches, and things that only end. */
  private static final Set<String> WITHOUT_VERSION =
      Set.of(
          "DELETE /api/v1/auth/sessions",
          "DELETE /api/v1/auth/sessions/{id}",
          "DELETE /api/v1/users/{id}/sessions",
          "DELETE /api/v1/users/{id}/2fa",
          "DELETE /api/v1/queues/{name}/jobs/{id}",
          "DELETE /api/v1/classes/{id}/participants/{registrationId}",
          "PATCH /api/v1/classes/{id}/participants/{registrationId}",
          "DELETE /api/v1/events/series/{seriesId}",
          "DELETE /api/v1/events/{id}/participants/{guestId}",
          "PATCH /api/v1/me",
          "PUT /api/v1/notification-preferences",
          "PUT /api/v1/notification-channels",
          "DELETE /api/v1/push-subscriptions/{id}");

  /** Changes that may name a version, and do not have to. */
  private static final Set<String> VERSION_OPTIONAL = Set.of("DELETE /api/v1/events/{id}");

  private static final List<Change> CHANGES = new ArrayList<>();
  private static Api admin;

  /**
   * A change of a row that exists.
   *
   * @param template path as the API description has it
   * @param body null for none
   */
  private record Change(String method, String template, String path, Object body) {

    String operation() {
      return method + " /api/v1" + template;
    }
  }

  @BeforeAll
  static void makeTheRows() {
    Studio studio = Studio.open("allow");
    admin = studio.admin();
    places(studio);
    classes(studio);
    prices(studio);
    people(studio);
    texts();
    events(studio);
  }

  @Test
  void everyVersionedChangeIsTried() {
    Set<String> expected = new TreeSet<>();
    for (Operation operation : Operations.read().all()) {
      if (Set.of("PUT", "PATCH", "DELETE").contains(operation.method())) {
        expected.add(operation.toString());
      }
    }
    expected.removeAll(WITHOUT_VERSION);
    assertThat(CHANGES.stream().map(Change::operation)).containsAll(expected);
  }

  @Test
  void withoutVersion() {
    refuse(
        admin,
        change -> !VERSION_OPTIONAL.contains(change.operation()),
        428,
        "PRECONDITION_REQUIRED");
  }

  @Test
  void staleVersion() {
    refuse(admin.with("If-Match", "\"v987654\""), change -> true, 412, "STALE");
  }

  @Test
  void noVersionOfOurs() {
    refuse(admin.with("If-Match", "\"abc\""), change -> true, 412, "STALE");
  }

  private static void refuse(Api caller, Predicate<Change> isMeant, int status, String code) {
    Snapshot before = Snapshot.ofBusinessTables();
    List<String> wrong = new ArrayList<>();
    for (Change change : CHANGES.stream().filter(isMeant).toList()) {
      Answer answer = caller.send(change.method(), change.path(), change.body());
      if (answer.status() != status || !code.equals(answer.code())) {
        wrong.add(change.operation() + " answered " + answer.status() + " " + answer.text());
      }
    }
    assertThat(wrong).isEmpty();
    before.requireSameNow();
  }

  private static void places(Studio studio) {
    long site = admin.post("/sites", named("Site")).expect(201).id();
    changeAndRemove("/sites", site, named("Other"));
    changeAndRemove("/rooms", studio.room("block"), named("Other"));
    Map<String, Object> type = named("Type");
    type.put("code", Unique.name("t").replace(' ', '_'));
    type.put("entryFee", 8000);
    type.put("trainerFee", 4000);
    long typeId = admin.post("/service-types", type).expect(201).id();
    changeAndRemove("/service-types", typeId, named("Other"));
    Map<String, Object> closure = new HashMap<>();
    closure.put("scope", "room");
    closure.put("roomId", studio.room("block"));
    closure.put("kind", "maintenance");
    closure.put("startsAt", Studio.instant(Studio.ahead(200, 8)));
    closure.put("endsAt", Studio.instant(Studio.ahead(200, 9)));
    closure.put("reason", "Paint");
    long closureId = admin.post("/closures", closure).expect(201).at("/closure/id").asLong();
    changeAndRemove("/closures", closureId, Map.of("reason", "Floor"));
    add("PATCH", "/settings", "/settings", Map.of("freeCancelHours", 23));
  }

  private static void classes(Studio studio) {
    changeAndRemove("/class-templates", studio.template(), Map.of("title", "Other"));
    long template = studio.template();
    long lesson = studio.schedule(template, Studio.ahead(40, 9), Map.of()).expect(201).id();
    changeAndRemove("/classes", lesson, Map.of("capacity", 9));
    add(
        "POST",
        "/classes/{id}/move",
        "/classes/" + lesson + "/move",
        Map.of("startsAt", Studio.instant(Studio.ahead(41, 9))));
    Answer series = studio.series(template, Studio.ahead(60, 9), "FREQ=WEEKLY;COUNT=2").expect(201);
    String all = "/class-templates/{id}/series/{seriesId}";
    String one = "/class-templates/" + template + "/series/" + series.at("/id").asLong();
    add("PATCH", all, one, Map.of("isActive", false));
    add("DELETE", all, one, null);
  }

  private static void events(Studio studio) {
    Map<String, Object> block = new HashMap<>();
    block.put("type", "BLOCK");
    block.put("roomId", studio.roomId());
    block.put("staffId", studio.trainerId());
    block.put("startsAt", Studio.instant(Studio.ahead(210, 8)));
    block.put("endsAt", Studio.instant(Studio.ahead(210, 9)));
    long id = admin.post("/events", block).expect(201).id();
    changeAndRemove("/events", id, Map.of("notes", "Other"));
  }

  private static void prices(Studio studio) {
    long template = studio.template();
    long classPrice = admin.post("/pricing/class-prices", price(template)).expect(201).id();
    changeAndRemove("/pricing/class-prices", classPrice, Map.of("entryFee", 1));
    String assign = "/pricing/class-prices/" + classPrice + "/assign";
    add("POST", "/pricing/class-prices/{id}/assign", assign, Map.of());
    Map<String, Object> clientPrice = price(template);
    clientPrice.put("clientId", People.client("Payer").clientId());
    long id = admin.post("/pricing/client-prices", clientPrice).expect(201).id();
    changeAndRemove("/pricing/client-prices", id, Map.of("entryFee", 1));
    priceCodes(People.client("Coded").clientId(), studio.trainerId());
    Map<String, Object> type = named("Ten");
    type.put("code", Unique.name("p").replace(' ', '_'));
    type.put("credits", 10);
    type.put("validityDays", 90);
    type.put("price", 30000);
    long typeId = admin.post("/pass-types", type).expect(201).id();
    changeAndRemove("/pass-types", typeId, named("Other"));
    long pass = Desk.sell(admin, People.client("Holder").clientId(), 5, 0).id();
    Map<String, Object> change = Map.of("name", "Other", "reason", "asked for it");
    add("PATCH", "/passes/{id}", "/passes/" + pass, change);
  }

  private static void priceCodes(long clientId, long staffId) {
    long type = admin.get("/service-types?pageSize=1").expect(200).at("/items/0/id").asLong();
    for (String owner : List.of("/clients/" + clientId, "/staff/" + staffId)) {
      Map<String, Object> code = price(1);
      code.remove("templateId");
      code.put("serviceTypeId", type);
      long id = admin.post(owner + "/price-codes", code).expect(201).id();
      String template = owner.replaceAll("\\d+", "{id}") + "/price-codes/{priceId}";
      String path = owner + "/price-codes/" + id;
      add("PATCH", template, path, Map.of("entryFee", 1));
      add("DELETE", template, path, null);
    }
  }

  private static void texts() {
    Map<String, Object> template = new HashMap<>();
    template.put("slug", Unique.name("own").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_"));
    template.put("locale", "en");
    template.put("subject", "Hello");
    template.put("htmlBody", "<p>Hello</p>");
    long id = admin.post("/email-templates", template).expect(201).id();
    changeAndRemove("/email-templates", id, Map.of("subject", "Other"));
    long quote = admin.post("/quotes", Map.of("text", "Go on.")).expect(201).id();
    changeAndRemove("/quotes", quote, Map.of("text", "Go on and on."));
  }

  private static void people(Studio studio) {
    People.Registered client = People.client("Changing");
    changeAndRemove("/clients", client.clientId(), Map.of("fullName", "Other"));
    changeAndRemove("/users", client.userId(), Map.of("name", "Other"));
    add("PATCH", "/staff/{id}", "/staff/" + studio.trainerId(), Map.of("bio", "Other"));
  }

  private static void changeAndRemove(String collection, long id, Map<String, Object> body) {
    add("PATCH", collection + "/{id}", collection + "/" + id, body);
    add("DELETE", collection + "/{id}", collection + "/" + id, null);
  }

  private static void add(String method, String template, String path, Object body) {
    CHANGES.add(new Change(method, template, path, body));
  }

  private static Map<String, Object> named(String name) {
    return new HashMap<>(Map.of("name", Unique.name(name)));
  }

  private static Map<String, Object> price(long template) {
    return new HashMap<>(
        Map.of(
            "templateId",
            template,
            "entryFee",
            2000,
            "trainerFee",
            500,
            "validFrom",
            LocalDate.now(Studio.ZONE).toString()));
  }
}
