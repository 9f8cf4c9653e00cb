package com.functionalfit.it.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("people who were written down twice")
class MergeIT {

  private final Studio studio = Studio.open();
  private final Api admin = studio.admin();
  private final String phone = "06 30 " + ThreadLocalRandom.current().nextInt(1000000, 9999999);

  @Test
  void findsThemByPhoneAndName() {
    String name = Unique.name("Éva Kis");
    long one = walkIn(name, phone);
    long two = walkIn(name.toLowerCase(java.util.Locale.ROOT), "+36" + phone.substring(2));
    long namesake = walkIn(name, null);
    JsonNode both = pair(one, two);
    assertThat(both.at("/reasons").toString()).isEqualTo("[\"phone\",\"name\"]");
    assertThat(pair(one, namesake).at("/reasons").toString()).isEqualTo("[\"name\"]");
    assertThat(both.at("/first/phone").asText()).isEqualTo(phone);
  }

  @Test
  void theWholeHistoryOfTheWalkInIsThatOfTheAccountAfterwards() {
    People.Registered account = People.client(Unique.name("Account"));
    long walkIn = walkIn(Unique.name("Walk-in"), phone);
    long lesson =
        studio.schedule(studio.template(), Studio.ahead(3, 10), Map.of()).expect(201).id();
    admin.post("/classes/" + lesson + "/participants", Map.of("clientId", walkIn)).expect(201);
    Desk.sell(admin, walkIn, 5, 9000);
    long owed = balance(walkIn);
    assertThat(owed).isPositive();

    Answer merged = merge(account.clientId(), walkIn).expect(200);

    assertThat(merged.at("/phone").asText()).isEqualTo(phone);
    assertThat(merged.at("/email").asText()).isEqualTo(account.email());
    assertThat(balance(account.clientId())).isEqualTo(owed);
    assertThat(balance(walkIn)).isZero();
    assertThat(
            account
                .api()
                .get("/classes/" + lesson + "/my-registration")
                .at("/registration/status")
                .asText())
        .isEqualTo("booked");
    assertThat(admin.get("/clients/" + account.clientId() + "/passes").at("/active")).hasSize(1);
    admin.get("/clients/" + walkIn).expect(404);
    Answer trail =
        admin.get("/audit-log?entityType=client&entityId=" + account.clientId()).expect(200);
    assertThat(trail.at("/items/0/changedFields").toString()).contains("mergedFrom", "phone");
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM class_occurrences WHERE id = ? AND booked = 1", lesson))
        .isEqualTo(1);
  }

  @Test
  void theAccountMovesToTheWalkInWhoStays() {
    People.Registered account = People.client(Unique.name("Second"));
    String name = Unique.name("First");
    long walkIn = walkIn(name, phone);
    merge(walkIn, account.clientId()).expect(200);
    Answer me = account.api().get("/me").expect(200);
    assertThat(me.at("/client/id").asLong()).isEqualTo(walkIn);
    assertThat(me.at("/name").asText()).isEqualTo(name);
    admin.get("/clients/" + account.clientId()).expect(404);
  }

  @Test
  void whoIsInOneClassTwiceHasToLeaveItOnceBefore() {
    long one = walkIn(Unique.name("Twice"), null);
    long two = walkIn(Unique.name("Twice"), null);
    long lesson =
        studio.schedule(studio.template(), Studio.ahead(3, 12), Map.of()).expect(201).id();
    for (long client : new long[] {one, two}) {
      admin.post("/classes/" + lesson + "/participants", Map.of("clientId", client)).expect(201);
    }
    Answer refused = merge(one, two).expect(409, "ALREADY_REGISTERED");
    assertThat(refused.at("/conflicts/0/id").asLong()).isEqualTo(lesson);
    admin.get("/clients/" + two).expect(200);
  }

  @Test
  void refusesWhatIsNoPairOfClients() {
    long one = walkIn(Unique.name("Alone"), null);
    merge(one, one).expectInvalid("otherId", "same");
    merge(one, 999999999).expectInvalid("otherId", "unknown");
    long technical = Database.number("SELECT id FROM clients WHERE kind = 'technical'");
    merge(one, technical).expect(409, "TECHNICAL_GUEST");
    admin.post("/clients/" + one + "/merge", Map.of("otherId", 1)).expect(428);
    admin
        .with("If-Match", "\"v99\"")
        .post("/clients/" + one + "/merge", Map.of("otherId", walkIn("X", null)))
        .expect(412, "STALE");
  }

  private Answer merge(long into, long from) {
    return admin
        .with("If-Match", admin.get("/clients/" + into).etag())
        .post("/clients/" + into + "/merge", Map.of("otherId", from));
  }

  private long walkIn(String name, String number) {
    Map<String, Object> body = new java.util.HashMap<>(Map.of("fullName", name));
    body.put("phone", number);
    return admin.post("/clients", body).expect(201).id();
  }

  private JsonNode pair(long one, long two) {
    for (int page = 1; ; page++) {
      Answer list = admin.get("/clients/duplicates?pageSize=200&page=" + page).expect(200);
      for (JsonNode pair : list.at("/items")) {
        if (pair.at("/first/id").asLong() == one && pair.at("/second/id").asLong() == two) {
          return pair;
        }
      }
      if (list.at("/items").size() < 200) {
        throw new AssertionError("No pair " + one + " and " + two);
      }
    }
  }

  private static long balance(long clientId) {
    return Database.number(
        "SELECT COALESCE(SUM(amount), 0) FROM account_entries WHERE client_id = ?", clientId);
  }
}
