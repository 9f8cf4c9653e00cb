package com.functionalfit.it.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("USER-6, GUEST-1, GUEST-3, PRIV-1: clients")
class ClientsIT {

  private final Api admin = Api.admin();

  @Test
  void writesDownWalkIn() {
    String phone = "06 30 " + ThreadLocalRandom.current().nextInt(1000000, 9999999);
    Map<String, Object> body = new HashMap<>();
    body.put("fullName", Unique.name("Alkalmi Antal"));
    body.put("phone", phone);
    body.put("dateOfBirth", "1980-02-29");
    body.put("notes", "Bal térd");
    Answer created = admin.post("/clients", body).expect(201);
    assertThat(created.at("/email").isNull()).isTrue();
    assertThat(created.at("/userId").isNull()).isTrue();
    assertThat(created.at("/phone").asText()).isEqualTo(phone);
    assertThat(created.at("/dateOfBirth").asText()).isEqualTo("1980-02-29");
    assertThat(created.at("/notes").asText()).isEqualTo("Bal térd");
    assertThat(created.at("/reminder24h").asBoolean()).isTrue();
    String other = "%2B36" + phone.substring(2).replace(" ", "");
    assertThat(admin.get("/clients/search?q=" + other).expect(200).at("/items/0/id").asLong())
        .isEqualTo(created.id());
    assertThat(admin.get("/clients?q=" + other).expect(200).at("/total").asInt()).isEqualTo(1);
  }

  @Test
  void invitesClientWithAddress() {
    String email = Unique.email();
    Answer created =
        admin
            .post("/clients", Map.of("fullName", Unique.name("Meghívott"), "email", email))
            .expect(201);
    assertThat(created.at("/email").asText()).isEqualTo(email);
    assertThat(created.at("/status").asText()).isEqualTo("active");
    assertThat(created.at("/userId").asLong()).isPositive();
    admin
        .post("/clients", Map.of("fullName", "Somebody else", "email", email))
        .expectInvalid("email", "taken");
  }

  @Test
  void renamesAccountWithClient() {
    People.Registered person = People.client(Unique.name("Régi Név"));
    Answer client = admin.get("/clients/" + person.clientId()).expect(200);
    String name = Unique.name("Új Név");
    Answer renamed =
        admin
            .with("If-Match", client.etag())
            .patch("/clients/" + person.clientId(), Map.of("fullName", name))
            .expect(200);
    assertThat(renamed.at("/fullName").asText()).isEqualTo(name);
    assertThat(person.api().get("/me").expect(200).at("/name").asText()).isEqualTo(name);
  }

  @Test
  void showsClientThemselvesWithoutNotes() {
    People.Registered person = People.client(Unique.name("Saját Sári"));
    Answer client = admin.get("/clients/" + person.clientId()).expect(200);
    admin
        .with("If-Match", client.etag())
        .patch("/clients/" + person.clientId(), Map.of("notes", "secret"))
        .expect(200);
    Answer own = person.api().get("/clients/" + person.clientId()).expect(200);
    assertThat(own.at("/notes").isNull()).isTrue();
    assertThat(own.at("/consents/0/kind").asText()).isEqualTo("privacy_policy");
    long other = People.client(Unique.name("Másik Móni")).clientId();
    person.api().get("/clients/" + other).expect(403);
    person.api().get("/clients").expect(403);
  }

  @Test
  void keepsStaffAwayFromAccountsOfColleagues() {
    People.Registered person = People.client(Unique.name("Előléptetett"));
    Answer user = admin.get("/users/" + person.userId()).expect(200);
    admin
        .with("If-Match", user.etag())
        .patch("/users/" + person.userId(), Map.of("role", "admin"))
        .expect(200);
    Api trainer = People.member(admin, "staff", Unique.name("Edző Edit")).api();
    String path = "/clients/" + person.clientId();
    trainer.patch(path, Map.of("email", Unique.email())).expect(403, "FORBIDDEN");
    trainer.patch(path, Map.of("status", "inactive")).expect(403, "FORBIDDEN");
    trainer.patch(path, Map.of("notes", "Jobb váll")).expect(200);
  }

  @Test
  void leavesTechnicalGuestAlone() {
    Answer found = admin.get("/clients/search?q=Technikai").expect(200);
    JsonNode guest = found.at("/items/" + (found.at("/items").size() - 1));
    assertThat(guest.path("technical").asBoolean()).isTrue();
    String path = "/clients/" + guest.path("id").asLong();
    Api current = admin.with("If-Match", admin.get(path).expect(200).etag());
    current.patch(path, Map.of("fullName", "Nobody")).expect(409, "TECHNICAL_GUEST");
    current.delete(path).expect(409, "TECHNICAL_GUEST");
  }

  @Test
  void deletesWalkInAndPersonWithAccount() {
    Answer walkIn = admin.post("/clients", Map.of("fullName", Unique.name("Egyszeri"))).expect(201);
    admin.with("If-Match", walkIn.etag()).delete("/clients/" + walkIn.id()).expect(204);
    admin.get("/clients/" + walkIn.id()).expect(404);
    People.Registered person = People.client(Unique.name("Távozó"));
    Answer client = admin.get("/clients/" + person.clientId()).expect(200);
    admin.with("If-Match", client.etag()).delete("/clients/" + person.clientId()).expect(204);
    admin.get("/clients/" + person.clientId()).expect(404);
    person.api().get("/me").expect(401);
  }

  @Test
  void recordsConsents() {
    People.Registered person = People.client(Unique.name("Beleegyező"));
    Map<String, Object> body =
        Map.of("kind", "marketing", "action", "granted", "documentVersion", "2026-01");
    Answer given = person.api().post("/me/consents", body).expect(201);
    assertThat(given.at("/source").asText()).isEqualTo("profile");
    String path = "/clients/" + person.clientId() + "/consents";
    admin
        .post(
            path, Map.of("kind", "marketing", "action", "withdrawn", "documentVersion", "2026-01"))
        .expect(201);
    Answer list = admin.get(path).expect(200);
    assertThat(list.at("/total").asInt()).isEqualTo(3);
    assertThat(list.at("/items/0/action").asText()).isEqualTo("withdrawn");
    assertThat(list.at("/items/0/source").asText()).isEqualTo("staff");
    assertThat(person.api().get("/me/consents").expect(200).at("/items"))
        .isEqualTo(list.at("/items"));
  }

  @Test
  void refusesBadInput() {
    admin.post("/clients", Map.of()).expectInvalid("fullName", "required");
    admin
        .post("/clients", Map.of("fullName", "A", "phone", "nincs"))
        .expectInvalid("phone", "format");
    admin
        .post("/clients", Map.of("fullName", "A", "dateOfBirth", "2999-01-01"))
        .expectInvalid("dateOfBirth", "range");
    admin
        .post("/clients", Map.of("fullName", "A", "email", "nobody"))
        .expectInvalid("email", "format");
    admin.get("/clients?q=a").expectInvalid("q", "too_short");
    admin.get("/clients?status=gone").expectInvalid("status", "unknown");
    admin.get("/clients?sort=phone").expectInvalid("sort", "sort");
    admin.get("/clients/search").expectInvalid("q", "required");
    admin.get("/clients/search?q=a&limit=21").expectInvalid("limit", "range");
    assertThat(admin.get("/clients?sort=-balance,name&owes=true&hasAccount=true").status())
        .isEqualTo(200);
  }
}
