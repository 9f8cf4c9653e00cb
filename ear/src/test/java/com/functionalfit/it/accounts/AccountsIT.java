package com.functionalfit.it.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsIT {

  private Api admin;

  @BeforeAll
  void signIn() {
    admin = Api.admin();
  }

  @Test
  @Tag("ACC-2")
  @DisplayName("ACC-2: money meets the oldest open charges, the rest the next charge")
  void paysOldestFirst() {
    long client = Desk.walkIn(admin);
    Desk.sell(admin, client, 1, 1000);
    Desk.sell(admin, client, 1, 2000);
    assertThat(Desk.pay(admin, client, 1500).expect(201).at("/balance").asInt()).isEqualTo(1500);
    assertThat(open(client)).containsExactly(1500, 0);
    assertThat(Desk.pay(admin, client, 2500).expect(201).at("/balance").asInt()).isEqualTo(-1000);
    assertThat(Desk.statement(admin, client).at("/credit").asInt()).isEqualTo(1000);
    Desk.sell(admin, client, 1, 3000);
    Answer statement = Desk.statement(admin, client);
    assertThat(open(client)).containsExactly(2000, 0, 0);
    assertThat(statement.at("/credit").asInt()).isZero();
    assertThat(statement.at("/balance").asInt()).isEqualTo(2000);
  }

  @Test
  @Tag("ACC-2")
  @DisplayName("ACC-2: a named charge is paid before older ones; a foreign one is refused")
  void paysNamedCharge() {
    long client = Desk.walkIn(admin);
    Desk.sell(admin, client, 1, 1000);
    Desk.sell(admin, client, 1, 2000);
    long named = Desk.statement(admin, client).at("/items/0/id").asLong();
    String path = "/clients/" + client + "/ledger/payments";
    admin
        .post(path, Map.of("amount", 2000, "method", "card", "chargeIds", List.of(named)))
        .expect(201);
    assertThat(open(client)).containsExactly(0, 1000);
    long other = Desk.walkIn(admin);
    Desk.sell(admin, other, 1, 500);
    long foreign = Desk.statement(admin, other).at("/items/0/id").asLong();
    admin
        .post(path, Map.of("amount", 1, "method", "card", "chargeIds", List.of(foreign)))
        .expect(422, "VALIDATION");
    admin.post(path, Map.of("amount", 0, "method", "cash")).expectInvalid("amount", "range");
    admin.post(path, Map.of("amount", 5, "method", "gold")).expect(422, "VALIDATION");
  }

  @Test
  @Tag("ACC-3")
  @DisplayName("ACC-3: a refund turns what was paid into credit, which may be given back, once")
  void refundsIntoCredit() {
    long client = Desk.walkIn(admin);
    Desk.sell(admin, client, 1, 3000);
    Desk.pay(admin, client, 3000).expect(201);
    long charge = Desk.statement(admin, client).at("/items/1/id").asLong();
    String ledger = "/clients/" + client + "/ledger";
    Map<String, Object> out = Map.of("amount", 1000, "method", "cash", "direction", "out");
    admin.post(ledger + "/payments", out).expect(409, "NO_CREDIT");
    Map<String, Object> refund = Map.of("chargeId", charge, "reason", "never used");
    Answer refunded = admin.post(ledger + "/refunds", refund).expect(201);
    assertThat(refunded.at("/amount").asInt()).isEqualTo(-3000);
    assertThat(refunded.at("/balance").asInt()).isEqualTo(-3000);
    admin.post(ledger + "/refunds", refund).expect(409, "INVALID_TRANSITION");
    admin.post(ledger + "/payments", out).expect(201);
    Answer statement = Desk.statement(admin, client);
    assertThat(statement.at("/credit").asInt()).isEqualTo(2000);
    assertThat(statement.at("/balance").asInt()).isEqualTo(-2000);
    assertThat(statement.at("/openCharges").asInt()).isZero();
  }

  @Test
  @Tag("ACC-4")
  @DisplayName("ACC-4: only an admin writes off, and no more than is open")
  void writesOff() {
    People.Member staff = People.member(admin, "staff", "Desk");
    long client = Desk.walkIn(admin);
    Desk.sell(admin, client, 1, 1000);
    long charge = Desk.statement(staff.api(), client).at("/items/0/id").asLong();
    String path = "/clients/" + client + "/ledger/write-offs";
    Map<String, Object> all = Map.of("chargeId", charge, "amount", 1000, "reason", "goodwill");
    staff.api().post(path, all).expect(403);
    Desk.pay(staff.api(), client, 400).expect(201);
    admin.post(path, all).expectInvalid("amount", "range");
    admin.post(path, Map.of("chargeId", charge, "amount", 600)).expectInvalid("reason", "required");
    admin.post(path, Map.of("chargeId", charge, "amount", 600, "reason", "goodwill")).expect(201);
    assertThat(Desk.statement(admin, client).at("/balance").asInt()).isZero();
    assertThat(open(client)).containsExactly(0);
  }

  @Test
  @Tag("ACC-5")
  @DisplayName("ACC-5: a client reads the own statement only and posts nothing")
  void clientReadsOwn() {
    People.Registered owner = People.client("Owner");
    People.Registered other = People.client("Other");
    Desk.sell(admin, owner.clientId(), 1, 1000);
    Answer own = Desk.statement(owner.api(), owner.clientId());
    assertThat(own.at("/balance").asInt()).isEqualTo(1000);
    assertThat(own.at("/items/0/for/kind").asText()).isEqualTo("pass");
    other.api().get("/clients/" + owner.clientId() + "/ledger").expect(403);
    Desk.pay(owner.api(), owner.clientId(), 1000).expect(403);
    Desk.pay(admin, 99_999_999_999L, 1).expect(404);
  }

  @Test
  @Tag("CONC-2")
  @DisplayName("ACC-2: 32 payments at once leave sums equal to the balance, no money used twice")
  void keepsSumsUnderParallelPayments() {
    long client = Desk.walkIn(admin);
    for (int i = 0; i < 4; i++) {
      Desk.sell(admin, client, 1, 1000);
    }
    List<Integer> answers = Parallel.run(32, i -> () -> Desk.pay(admin, client, 100 + i).status());
    assertThat(answers).containsOnly(201);
    int paid = 32 * 100 + 31 * 32 / 2;
    Answer statement = Desk.statement(admin, client);
    assertThat(statement.at("/balance").asInt()).isEqualTo(4000 - paid);
    int stillOpen = open(client).stream().mapToInt(Integer::intValue).sum();
    assertThat(stillOpen - statement.at("/credit").asInt()).isEqualTo(4000 - paid);
  }

  /** Open amounts of the charges, newest first. */
  private List<Integer> open(long clientId) {
    return Desk.statement(admin, clientId).at("/items").findParents("openAmount").stream()
        .filter(entry -> "CHARGE".equals(entry.path("type").asText()))
        .map(entry -> entry.path("openAmount"))
        .map(JsonNode::asInt)
        .toList();
  }
}
