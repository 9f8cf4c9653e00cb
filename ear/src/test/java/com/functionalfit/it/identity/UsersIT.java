package com.functionalfit.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("USER-1 to USER-7: the administration of users")
class UsersIT {

  @Test
  @Tag("USER-1")
  void everyRoleComesWithItsProfile() {
    Api admin = Api.admin();
    Answer client = create(admin, "client", Map.of("phone", "+36301234567"));
    assertThat(client.at("/client/id").asLong()).isPositive();
    assertThat(client.at("/staff").isNull()).isTrue();
    assertThat(client.header("Location")).isEqualTo("/api/v1/users/" + client.id());
    Answer staff = create(admin, "staff", Map.of("staff", Map.of("isVisible", false)));
    assertThat(staff.at("/staff/isAvailableForBooking").asBoolean()).isTrue();
    assertThat(staff.at("/staff/isVisible").asBoolean()).isFalse();
    assertThat(staff.at("/client").isNull()).isTrue();
    Answer batch = create(admin, "batch_admin", Map.of());
    assertThat(batch.at("/staff").isNull() && batch.at("/client").isNull()).isTrue();
  }

  @Test
  void refusesBadInputByField() {
    Api admin = Api.admin();
    admin
        .post("/users", Map.of("role", "boss", "name", "A", "email", Unique.email()))
        .expectInvalid("role", "format");
    String taken = People.client("Taken").email();
    admin
        .post("/users", Map.of("role", "client", "name", "A", "email", taken))
        .expectInvalid("email", "taken");
    Map<String, Object> body =
        Map.of("role", "staff", "name", "A", "email", Unique.email(), "client", Map.of());
    admin.post("/users", body).expectInvalid("client", "unknown_field");
  }

  @Test
  void onlyAdministratorsComeIn() {
    Api.anonymous().get("/users").expect(401, "UNAUTHENTICATED");
    for (String role : List.of("client", "staff", "batch_admin")) {
      People.member(Api.admin(), role, "Role").api().get("/users").expect(403, "FORBIDDEN");
    }
  }

  @Test
  void findsAndSorts() {
    Api admin = Api.admin();
    String name = Unique.name("Findable");
    for (String suffix : List.of("b", "a")) {
      admin
          .post("/users", Map.of("role", "client", "name", name + suffix, "email", Unique.email()))
          .expect(201);
    }
    String query = "/users?q=" + name.replace(" ", "%20");
    Answer found = admin.get(query + "&sort=-name&role=client&role=staff").expect(200);
    assertThat(found.at("/total").asInt()).isEqualTo(2);
    assertThat(found.at("/items/0/name").asText()).isEqualTo(name + "b");
    assertThat(found.at("/items/0/balance").decimalValue()).isZero();
    assertThat(admin.get(query + "&role=admin").at("/total").asInt()).isZero();
    assertThat(admin.get(query + "&owes=true").at("/total").asInt()).isZero();
    admin.get("/users?sort=password").expectInvalid("sort", "sort");
    admin.get("/users?status=gone").expectInvalid("status", "unknown");
    assertThat(admin.get("/users?q=%25").at("/total").asInt()).isZero();
  }

  @Test
  void changesNeedTheVersionSeen() {
    Api admin = Api.admin();
    Answer user = create(admin, "client", Map.of());
    String path = "/users/" + user.id();
    admin.patch(path, Map.of("name", "X")).expect(428, "PRECONDITION_REQUIRED");
    admin.delete(path).expect(428, "PRECONDITION_REQUIRED");
    Answer changed =
        admin.with("If-Match", user.etag()).patch(path, Map.of("name", "X")).expect(200);
    admin.with("If-Match", user.etag()).patch(path, Map.of("name", "Y")).expect(412, "STALE");
    admin.with("If-None-Match", changed.etag()).get(path).expect(304);
    Map<String, Object> nothing = new HashMap<>();
    nothing.put("name", null);
    admin.with("If-Match", changed.etag()).patch(path, nothing).expectInvalid("name", "required");
    assertThat(admin.get(path).at("/name").asText()).isEqualTo("X");
  }

  @Test
  @Tag("USER-2")
  void aNewRoleMakesTheMissingProfileAndKeepsTheOther() {
    Api admin = Api.admin();
    Answer user = create(admin, "client", Map.of());
    Answer staff = patch(admin, user.id(), Map.of("role", "staff")).expect(200);
    assertThat(staff.at("/staff/isAvailableForBooking").asBoolean()).isFalse();
    assertThat(staff.at("/client/id")).isEqualTo(user.at("/client/id"));
    Answer back = patch(admin, user.id(), Map.of("role", "client")).expect(200);
    assertThat(back.at("/client/id")).isEqualTo(user.at("/client/id"));
    assertThat(back.at("/staff/id")).isEqualTo(staff.at("/staff/id"));
  }

  @Test
  @Tag("USER-3")
  void nobodyChangesTheirOwnStanding() {
    People.Member self = People.member(Api.admin(), "admin", "Self");
    patch(self.api(), self.userId(), Map.of("role", "staff")).expect(403, "SELF_CHANGE");
    patch(self.api(), self.userId(), Map.of("status", "suspended")).expect(403, "SELF_CHANGE");
    patch(self.api(), self.userId(), Map.of("status", "inactive")).expect(403, "SELF_CHANGE");
    String etag = self.api().get("/users/" + self.userId()).etag();
    self.api().with("If-Match", etag).delete("/users/" + self.userId()).expect(403, "SELF_CHANGE");
    patch(self.api(), self.userId(), Map.of("name", "Renamed")).expect(200);
  }

  @Test
  @Tag("USER-3")
  void twoAdministratorsWhoDemoteEachOtherLeaveOne() {
    Api admin = Api.admin();
    People.Member one = People.member(admin, "admin", "One");
    People.Member other = People.member(admin, "admin", "Other");
    String stored = "SELECT COUNT(*) FROM users WHERE role = 'admin' AND status = 'active'";
    // For a moment the two are the only administrators of the studio.
    List<Long> rest = new ArrayList<>();
    for (var user : admin.get("/users?role=admin&status=active&pageSize=200").at("/items")) {
      long id = user.path("id").asLong();
      if (id != one.userId() && id != other.userId()) {
        rest.add(id);
      }
    }
    String ids = String.join(",", rest.stream().map(String::valueOf).toList());
    Database.update("UPDATE users SET status = 'inactive' WHERE id IN (" + ids + ")");
    try {
      String etagOne = one.api().get("/users/" + one.userId()).etag();
      String etagOther = one.api().get("/users/" + other.userId()).etag();
      List<Answer> answers =
          Parallel.run(
              32,
              i ->
                  () ->
                      i % 2 == 0
                          ? demote(one.api(), other.userId(), etagOther, i)
                          : demote(other.api(), one.userId(), etagOne, i));
      assertThat(answers).extracting(Answer::status).allMatch(status -> status < 500);
      assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
      assertThat(Database.number(stored + " AND deleted_at IS NULL")).isEqualTo(1);
    } finally {
      Database.update("UPDATE users SET status = 'active' WHERE id IN (" + ids + ")");
    }
  }

  @Test
  @Tag("AUTH-4")
  void aDeletedAccountFreesItsAddress() {
    Api admin = Api.admin();
    People.Registered person = People.client("Gone");
    String path = "/users/" + person.userId();
    String etag = admin.get(path).etag();
    admin.with("If-Match", "\"v999\"").delete(path).expect(412, "STALE");
    admin.with("If-Match", etag).delete(path).expect(204);
    admin.get(path).expect(404, "NOT_FOUND");
    admin
        .post("/users", Map.of("role", "client", "name", "Next", "email", person.email()))
        .expect(201);
  }

  @Test
  @Tag("AUTH-4")
  void oneAddressHasOneAccountHoweverManyAskAtOnce() {
    Api admin = Api.admin();
    Map<String, Object> body = Map.of("role", "client", "name", "Race", "email", Unique.email());
    List<Answer> answers = Parallel.run(32, i -> () -> admin.post("/users", body));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.expectInvalid("email", "taken"));
  }

  private static Answer demote(Api api, long userId, String etag, int i) {
    Map<String, Object> body = i % 4 < 2 ? Map.of("role", "staff") : Map.of("status", "inactive");
    return api.with("If-Match", etag).patch("/users/" + userId, body);
  }

  private static Answer create(Api admin, String role, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("role", role);
    body.put("name", "Made by admin");
    body.put("email", Unique.email());
    return admin.post("/users", body).expect(201);
  }

  private static Answer patch(Api admin, long userId, Map<String, Object> body) {
    String etag = admin.get("/users/" + userId).etag();
    return admin.with("If-Match", etag).patch("/users/" + userId, body);
  }
}
