package com.functionalfit.it.passes;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassesIT {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Budapest"));
  private Api admin;

  @BeforeAll
  void signIn() {
    admin = Api.admin();
  }

  @Test
  @Tag("PASS-2")
  @DisplayName("PASS-2: a sale grants credits, charges the account and takes the payment")
  void sellsWithPayment() {
    long client = Desk.walkIn(admin);
    Map<String, Object> sale = Desk.sale(client, 5, 9000);
    sale.put("payment", Map.of("amount", 4000, "method", "card"));
    Answer sold = admin.post("/passes", sale).expect(201);
    assertThat(sold.at("/balance").asInt()).isEqualTo(5000);
    assertThat(sold.at("/creditsAvailable").asInt()).isEqualTo(5);
    assertThat(sold.at("/validFrom").asText()).isEqualTo(today.toString());
    assertThat(sold.at("/validUntil").asText()).isEqualTo(today.plusDays(29).toString());
    assertThat(sold.header("Location")).endsWith("/api/v1/passes/" + sold.id());
    Answer ledger = admin.get("/passes/" + sold.id() + "/ledger").expect(200);
    assertThat(ledger.at("/items/0/type").asText()).isEqualTo("GRANT");
    assertThat(ledger.at("/items/0/availableAfter").asInt()).isEqualTo(5);
    assertThat(ledger.at("/total").asInt()).isEqualTo(1);
  }

  @Test
  @Tag("PASS-2")
  @DisplayName("PASS-2: money for a pass pays that pass, not what was owed before")
  void payingAPassPaysThePass() {
    long client = Desk.walkIn(admin);
    Desk.sell(admin, client, 1, 1000);
    Map<String, Object> sale = Desk.sale(client, 5, 9000);
    sale.put("payment", Map.of("amount", 9000, "method", "cash"));
    long paid = admin.post("/passes", sale).expect(201).id();
    Answer statement = Desk.statement(admin, client);
    assertThat(statement.at("/openCharges").asInt()).isEqualTo(1);
    assertThat(statement.at("/items/1/for/id").asLong()).isEqualTo(paid);
    assertThat(statement.at("/items/1/openAmount").asInt()).isZero();
  }

  @Test
  @DisplayName("AUTH-1: staff sell types at their price, nothing freely described")
  void staffSellTypesOnly() {
    Api staff = People.member(admin, "staff", "Seller").api();
    long client = Desk.walkIn(admin);
    staff.post("/passes", Desk.sale(client, 5, 1)).expect(403, "FORBIDDEN");
    long type =
        admin
            .post(
                "/pass-types",
                Map.of(
                    "code",
                    Unique.name("type").replace(' ', '_'),
                    "name",
                    "Three",
                    "credits",
                    3,
                    "validityDays",
                    10,
                    "price",
                    3000))
            .expect(201)
            .id();
    staff
        .post("/passes", Map.of("clientId", client, "passTypeId", type, "price", 1))
        .expectInvalid("price", "range");
    Answer sold = staff.post("/passes", Map.of("clientId", client, "passTypeId", type)).expect(201);
    assertThat(sold.at("/type/id").asLong()).isEqualTo(type);
    String tag = admin.get("/pass-types?pageSize=200").expect(200).etag();
    assertThat(tag == null || !tag.isBlank()).isTrue();
    admin.with("If-Match", "\"v0\"").delete("/pass-types/" + type).expect(409, "IN_USE");
  }

  @Test
  @Tag("GUEST-1")
  @DisplayName("GUEST-1: the technical guest is sold nothing")
  void refusesTechnicalGuest() {
    long guest =
        admin.get("/settings").expect(200).body().path("items").findParents("key").stream()
            .filter(item -> "technicalGuestClientId".equals(item.path("key").asText()))
            .findFirst()
            .orElseThrow()
            .path("value")
            .asLong();
    admin.post("/passes", Desk.sale(guest, 5, 0)).expect(409, "TECHNICAL_GUEST");
  }

  @Test
  @Tag("PASS-8")
  @DisplayName("PASS-8: suspend, resume, extend, each with the version seen before")
  void changesStepByStep() {
    Answer sold = Desk.sell(admin, Desk.walkIn(admin), 5, 0);
    String path = "/passes/" + sold.id();
    admin.patch(path, Map.of("reason", "x")).expect(428, "PRECONDITION_REQUIRED");
    Answer suspended = change(path, sold.etag(), Map.of("status", "suspended"));
    assertThat(suspended.at("/status").asText()).isEqualTo("suspended");
    admin
        .with("If-Match", sold.etag())
        .patch(path, Map.of("status", "active", "reason", "late"))
        .expect(412, "STALE");
    admin
        .with("If-Match", suspended.etag())
        .patch(path, Map.of("status", "suspended", "reason", "again"))
        .expect(409, "INVALID_TRANSITION");
    Answer resumed = change(path, suspended.etag(), Map.of("status", "active"));
    String later = today.plusDays(60).toString();
    Answer extended = change(path, resumed.etag(), Map.of("validUntil", later, "name", "Longer"));
    assertThat(extended.at("/validUntil").asText()).isEqualTo(later);
    assertThat(admin.get(path).expect(200).etag()).isEqualTo(extended.etag());
  }

  private Answer change(String path, String etag, Map<String, Object> values) {
    Map<String, Object> body = new java.util.HashMap<>(values);
    body.put("reason", "test");
    return admin.with("If-Match", etag).patch(path, body).expect(200);
  }

  @Test
  @Tag("PASS-5")
  @DisplayName("PASS-5: adjustments never take more than is there; 32 at once lose none")
  void adjustsInParallel() {
    Answer sold = Desk.sell(admin, Desk.walkIn(admin), 20, 0);
    String path = "/passes/" + sold.id() + "/adjust";
    admin
        .post(path, Map.of("credits", -21, "reason", "too many"))
        .expectInvalid("credits", "range");
    admin.post(path, Map.of("credits", 0, "reason", "none")).expectInvalid("credits", "range");
    List<Integer> answers =
        Parallel.run(
            32, i -> () -> admin.post(path, Map.of("credits", -1, "reason", "one each")).status());
    assertThat(answers).containsOnly(201, 422);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(20);
    Answer pass = admin.get("/passes/" + sold.id()).expect(200);
    assertThat(pass.at("/creditsAvailable").asInt()).isZero();
    assertThat(pass.at("/status").asText()).isEqualTo("depleted");
    assertThat(admin.get("/passes/" + sold.id() + "/ledger").at("/total").asInt()).isEqualTo(21);
  }

  @Test
  @Tag("PASS-9")
  @DisplayName("PASS-9: a client sees own passes with the credits usable today, nobody else's")
  void clientSeesOwn() {
    People.Registered owner = People.client("Owner");
    People.Registered other = People.client("Other");
    Desk.sell(admin, owner.clientId(), 5, 0);
    Answer unlimited = Desk.sell(admin, owner.clientId(), null, 0);
    Map<String, Object> future = Desk.sale(owner.clientId(), 7, 0);
    future.put("validFrom", today.plusDays(3).toString());
    admin.post("/passes", future).expect(201);
    Answer own = owner.api().get("/clients/" + owner.clientId() + "/passes").expect(200);
    assertThat(own.at("/totalAvailable").asInt()).isEqualTo(5);
    assertThat(own.at("/unlimited").asBoolean()).isTrue();
    assertThat(own.at("/active")).hasSize(3);
    other.api().get("/clients/" + owner.clientId() + "/passes").expect(403);
    other.api().get("/passes/" + unlimited.id()).expect(403);
    owner.api().get("/passes").expect(403);
    owner.api().get("/passes/99999999999").expect(404);
  }

  @Test
  @DisplayName("lists passes with their clients, filtered and sorted")
  void listsWithClients() {
    String name = Unique.name("Lister");
    long client = admin.post("/clients", Map.of("fullName", name)).expect(201).id();
    long first = Desk.sell(admin, client, 5, 0).id();
    long second = Desk.sell(admin, client, 6, 0).id();
    String filter = "/passes?q=" + name.replace(" ", "%20") + "&status=active&source=manual";
    Answer found = admin.get(filter + "&sort=purchasedAt").expect(200);
    assertThat(found.at("/total").asInt()).isEqualTo(2);
    assertThat(found.at("/items/0/client/fullName").asText()).isEqualTo(name);
    assertThat(found.at("/items/0/creditsAvailable").isInt()).isTrue();
    assertThat(List.of(found.at("/items/0/id").asLong(), found.at("/items/1/id").asLong()))
        .containsExactlyInAnyOrder(first, second);
    assertThat(admin.get(filter + "&validUntilTo=" + today).at("/total").asInt()).isZero();
    admin.get("/passes?sort=nonsense").expectInvalid("sort", "sort");
  }
}
