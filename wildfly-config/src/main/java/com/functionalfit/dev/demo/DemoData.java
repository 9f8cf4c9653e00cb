package com.functionalfit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.dev.demo.DemoPeople.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills an empty installation with weeks of a small studio's life, through the API like anybody
 * else and with the product's clock in those weeks, so that ledgers, charges and the audit trail
 * are those the product itself would have written. The same for a seed and a day, but for the
 * passwords, which are random.
 */
public final class DemoData {

  public static final String ADMIN_NAME = "Minta Adél";
  public static final String ADMIN_EMAIL = "adel.minta" + DemoPeople.DOMAIN;

  private static final int SEED = 20_261_125;
  private static final int FRIENDS_FROM = 44;
  private static final int FRIENDS = 5;
  private static final int SUSPENDED = 54;

  private final DemoApi admin;
  private final DemoTime time;
  private final DemoPeople people;
  private final Random random;

  private DemoData(DemoApi admin, DemoTime time, DemoPeople people, Random random) {
    this.admin = admin;
    this.time = time;
    this.people = people;
    this.random = random;
  }

  /**
   * Loads the data and writes the log-ins, unless this installation is somebody else's or has
   * classes already.
   *
   * @param adminPassword the first admin's, if this was the first start
   * @param weeks how many whole weeks of the past, at least two
   * @param storage the storage folder of the product
   * @param logins gets the log-ins of the named people; there, nothing is loaded
   */
  public static void loadOnce(
      String url, String adminPassword, int weeks, Path storage, Path logins) throws IOException {
    DemoApi admin = new DemoApi(url, ADMIN_EMAIL, adminPassword);
    if (Files.exists(logins) || !admin.isKnown() || hasClasses(admin)) {
      return;
    }
    LocalDate today = LocalDate.now(DemoTime.STUDIO);
    DemoData data =
        new DemoData(
            admin,
            new DemoTime(today, weeks, storage),
            new DemoPeople(admin, url),
            new Random(Long.getLong("demo.seed", SEED)));
    data.load();
    Map<String, String> words = new LinkedHashMap<>();
    words.put(String.format("%-12s %s", "admin", ADMIN_EMAIL), adminPassword);
    words.putAll(data.people.logins());
    StringBuilder text = new StringBuilder();
    words.forEach((who, word) -> text.append("  " + who + "  " + word + "\n"));
    Files.writeString(logins, text);
  }

  private static boolean hasClasses(DemoApi admin) {
    return admin.get("/class-templates").path("items").size() > 0;
  }

  /** A password nobody can guess. */
  public static String randomPassword() {
    return DemoPeople.randomPassword();
  }

  private void load() {
    try {
      time.moveTo(time.setUp(), LocalTime.NOON);
      people.load(idsByName("/sites"));
      DemoClasses classes = new DemoClasses(admin, time);
      Map<String, Long> rooms = idsByName("/rooms");
      classes.load(rooms, people);
      DemoEvents events = new DemoEvents(admin, time, people, rooms, new Random(random.nextLong()));
      events.planSeries();
      List<Client> clients = people.clients();
      classes.friendsPrices(clients.subList(FRIENDS_FROM, FRIENDS_FROM + FRIENDS));
      Client suspended = clients.get(SUSPENDED);
      admin.patch("/users/" + suspended.userId(), Map.of("status", "suspended"));
      DemoPasses passes = new DemoPasses(admin, time, clients);
      passes.plan();
      List<Client> guests = clients.stream().filter(client -> !client.equals(suspended)).toList();
      DemoLife life = new DemoLife(admin, time, passes, classes, events, guests, random);
      life.livePast();
      time.setRight();
      life.bookAhead();
      passes.settle();
    } finally {
      time.setRight();
    }
  }

  /** Rooms under the name of their site and their own. */
  private Map<String, Long> idsByName(String path) {
    Map<String, Long> ids = new LinkedHashMap<>();
    for (JsonNode item : admin.get(path + "?pageSize=200").path("items")) {
      String site = item.at("/site/name").asText();
      String name = item.path("name").asText();
      ids.put(site.isEmpty() ? name : site + " " + name, item.path("id").asLong());
    }
    return ids;
  }
}
