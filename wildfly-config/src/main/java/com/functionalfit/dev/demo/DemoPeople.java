package com.functionalfit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everybody in the demo data, all of them invented. */
final class DemoPeople {

  static final String DOMAIN = "@functionalfit.example";

  private static final int GENERATED = 57;
  private static final int WITHOUT_ACCOUNT = 6;
  private static final String[] LAST_NAMES = {
    "Álom",
    "Buborék",
    "Csillám",
    "Délibáb",
    "Ezüst",
    "Fecske",
    "Galagonya",
    "Hajnal",
    "Jégvirág",
    "Katica"
  };
  private static final String[] FIRST_NAMES = {"Anna", "Bence", "Csilla", "Dani", "Emma", "Feri"};

  private final DemoApi admin;
  private final String url;
  private final Map<String, String> logins = new LinkedHashMap<>();
  private final Map<String, Long> staff = new LinkedHashMap<>();
  private final List<Client> clients = new ArrayList<>();

  /**
   * A client.
   *
   * @param userId null without an account
   * @param api acts as this client; null without an account
   */
  record Client(int index, long id, Long userId, DemoApi api) {

    Optional<DemoApi> account() {
      return Optional.ofNullable(api);
    }
  }

  DemoPeople(DemoApi admin, String url) {
    this.admin = admin;
    this.url = url;
  }

  /** Log-ins of the named people: role and address, password. */
  Map<String, String> logins() {
    return logins;
  }

  long staff(String name) {
    return staff.get(name);
  }

  /** Clients by index: three with a name in the guide, one walk-in, then the generated ones. */
  List<Client> clients() {
    return List.copyOf(clients);
  }

  /** Makes everybody. */
  void load(Map<String, Long> sites) {
    named("batch_admin", "Köteg Kázmér", "kazmer.koteg", "hu", null);
    employ("Próba Sára", "sara.proba", profile(sites.get("SASAD"), "PT", "functional", 6500));
    employ("Példa Tamás", "tamas.pelda", profile(sites.get("TB"), "spinning", "spinning", null));
    employ("Teszt Ulla", "ulla.teszt", profile(sites.get("ÚJBUDA"), "GYOGYTORNA", "pilates", null));
    enrol("Kitalált Kata", "kata.kitalalt", "hu", true);
    enrol("Képzelt Kornél", "kornel.kepzelt", "hu", true);
    enrol("Mesebeli Mira", "mira.mesebeli", "en", true);
    walkIn("Alkalmi Antal");
    for (int i = 0; i < GENERATED; i++) {
      String last = LAST_NAMES[i % LAST_NAMES.length];
      String first = FIRST_NAMES[i / LAST_NAMES.length];
      if (i < GENERATED - WITHOUT_ACCOUNT) {
        enrol(last + " " + first, mailbox(first, last), "hu", false);
      } else {
        walkIn(last + " " + first);
      }
    }
    clients
        .get(0)
        .api()
        .put(
            "/notification-preferences",
            Map.of("reminder24h", true, "reminder2h", true, "dailySchedule", false));
  }

  private void employ(String name, String mailbox, Map<String, Object> profile) {
    JsonNode user = named("staff", name, mailbox, "hu", profile);
    staff.put(name, user.at("/staff/id").asLong());
  }

  private static Map<String, Object> profile(
      long siteId, String first, String second, Integer hourlyRate) {
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("defaultSiteId", siteId);
    profile.put("skills", first.equals(second) ? List.of(first) : List.of(first, second));
    profile.put("dailySchedule", hourlyRate != null);
    if (hourlyRate != null) {
      profile.put("defaultHourlyRate", hourlyRate);
    }
    return profile;
  }

  private void enrol(String name, String mailbox, String locale, boolean isNamed) {
    String password = randomPassword();
    JsonNode user = user("client", name, mailbox, locale, password, null);
    if (isNamed) {
      note("client", mailbox, password);
    }
    clients.add(
        new Client(
            clients.size(),
            user.at("/client/id").asLong(),
            user.path("id").asLong(),
            new DemoApi(url, mailbox + DOMAIN, password)));
  }

  private void walkIn(String name) {
    long id = admin.post("/clients", Map.of("fullName", name)).path("id").asLong();
    clients.add(new Client(clients.size(), id, null, null));
  }

  private JsonNode named(
      String role, String name, String mailbox, String locale, Map<String, Object> profile) {
    String password = randomPassword();
    note(role, mailbox, password);
    return user(role, name, mailbox, locale, password, profile);
  }

  private void note(String role, String mailbox, String password) {
    logins.put(String.format("%-12s %s", role, mailbox + DOMAIN), password);
  }

  private JsonNode user(
      String role,
      String name,
      String mailbox,
      String locale,
      String password,
      Map<String, Object> profile) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("role", role);
    body.put("name", name);
    body.put("email", mailbox + DOMAIN);
    body.put("password", password);
    body.put("locale", locale);
    if (profile != null) {
      body.put("staff", profile);
    }
    return admin.post("/users", body);
  }

  /** The local part of an address: plain letters. */
  static String mailbox(String first, String last) {
    return Normalizer.normalize(first + "." + last, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
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
}
