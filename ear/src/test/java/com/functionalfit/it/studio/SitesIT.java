package com.functionalfit.it.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("REF-1, REF-2, REF-3: sites")
class SitesIT {

  private final Api admin = Api.admin();

  @Test
  void makesSlugAndTakesBusinessHours() {
    String name = Unique.name("Őrmező");
    Answer created = admin.post("/sites", Map.of("name", name, "city", "Budapest")).expect(201);
    assertThat(created.header("Location")).isEqualTo("/api/v1/sites/" + created.id());
    assertThat(created.at("/slug").asText()).isEqualTo(name.replace("Őrmező ", "ormezo-"));
    assertThat(created.at("/openingHours/monday/open").asText()).isEqualTo("06:00");
    assertThat(created.at("/roomCount").asInt()).isZero();
    assertThat(created.at("/address").isNull()).isTrue();
    Answer read = admin.get("/sites/" + created.id()).expect(200);
    assertThat(read.body()).isEqualTo(created.body());
    assertThat(read.etag()).isEqualTo(created.etag());
    admin.with("If-None-Match", read.etag()).get("/sites/" + created.id()).expect(304);
  }

  @Test
  void keepsSlugOnRename() {
    Answer site = site();
    Answer renamed =
        admin
            .with("If-Match", site.etag())
            .patch("/sites/" + site.id(), Map.of("name", Unique.name("Renamed")))
            .expect(200);
    assertThat(renamed.at("/slug")).isEqualTo(site.at("/slug"));
    assertThat(renamed.etag()).isNotEqualTo(site.etag());
    admin
        .with("If-Match", site.etag())
        .patch("/sites/" + site.id(), Map.of("city", "Pécs"))
        .expect(412, "STALE");
    admin.patch("/sites/" + site.id(), Map.of("city", "Pécs")).expect(428, "PRECONDITION_REQUIRED");
  }

  @Test
  void refusesTakenNamesAmongLivingSitesOnly() {
    Answer site = site();
    String name = site.at("/name").asText();
    admin.post("/sites", Map.of("name", name)).expectInvalid("name", "taken");
    admin
        .post("/sites", Map.of("name", Unique.name("Other"), "slug", site.at("/slug").asText()))
        .expectInvalid("slug", "taken");
    admin.with("If-Match", site.etag()).delete("/sites/" + site.id()).expect(204);
    admin.get("/sites/" + site.id()).expect(404, "NOT_FOUND");
    Answer again = admin.post("/sites", Map.of("name", name)).expect(201);
    assertThat(again.at("/slug")).isEqualTo(site.at("/slug"));
  }

  @Test
  @Tag("CONC-4")
  void givesNameToOneOfManyAtOnce() {
    String name = Unique.name("Wanted");
    List<Answer> answers = Parallel.run(16, i -> () -> admin.post("/sites", Map.of("name", name)));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(answer -> answer.expect(422, "VALIDATION"));
  }

  @Test
  void keepsSiteThatHasRooms() {
    Answer site = site();
    Answer room =
        admin.post("/rooms", Map.of("siteId", site.id(), "name", "Only room")).expect(201);
    Answer refused =
        admin.with("If-Match", site.etag()).delete("/sites/" + site.id()).expect(409, "IN_USE");
    assertThat(refused.at("/counts/rooms").asInt()).isEqualTo(1);
    admin.with("If-Match", room.etag()).delete("/rooms/" + room.id()).expect(204);
    admin.with("If-Match", site.etag()).delete("/sites/" + site.id()).expect(204);
  }

  @Test
  void countsRoomsInItsTag() {
    Answer site = site();
    admin.post("/rooms", Map.of("siteId", site.id(), "name", "New room")).expect(201);
    Answer read = admin.with("If-None-Match", site.etag()).get("/sites/" + site.id()).expect(200);
    assertThat(read.at("/roomCount").asInt()).isEqualTo(1);
  }

  @Test
  void showsActiveSitesToAnybody() {
    Answer site = site();
    Answer open = Api.anonymous().get("/public/sites").expect(200);
    assertThat(open.header("Cache-Control")).isEqualTo("public, max-age=30");
    assertThat(open.text()).contains("\"slug\":\"" + site.at("/slug").asText() + "\"");
    assertThat(open.at("/items/0/version").isMissingNode()).isTrue();
    admin
        .with("If-Match", site.etag())
        .patch("/sites/" + site.id(), Map.of("isActive", false))
        .expect(200);
    assertThat(Api.anonymous().get("/public/sites").text())
        .doesNotContain("\"" + site.at("/slug").asText() + "\"");
  }

  @Test
  void refusesBadInput() {
    admin.post("/sites", Map.of()).expectInvalid("name", "required");
    admin.post("/sites", Map.of("name", "   ")).expectInvalid("name", "required");
    admin.post("/sites", Map.of("name", "x".repeat(256))).expectInvalid("name", "too_long");
    admin.post("/sites", Map.of("name", "A", "slug", "Not A Slug")).expectInvalid("slug", "format");
    admin.post("/sites", Map.of("name", "A", "size", 3)).expectInvalid("size", "unknown_field");
    admin
        .post(
            "/sites",
            Map.of(
                "name",
                Unique.name("Hours"),
                "openingHours",
                Map.of("monday", Map.of("open", "9", "close", "17:00"))))
        .expectInvalid("openingHours.monday", "format");
    admin.get("/sites?sort=name").expectInvalid("sort", "sort");
    admin.get("/sites?isActive=maybe").expectInvalid("isActive", "format");
    admin.get("/sites/99999999999999999999").expect(404);
    admin.get("/sites/-1").expect(404);
  }

  @Test
  void letsOnlyAdministratorsWrite() {
    Api client = People.client("Kitalált Kliens").api();
    client.get("/sites").expect(200);
    client.post("/sites", Map.of("name", Unique.name("Mine"))).expect(403, "FORBIDDEN");
    Api.anonymous().get("/sites").expect(401, "UNAUTHENTICATED");
  }

  private Answer site() {
    return admin.post("/sites", Map.of("name", Unique.name("Site"))).expect(201);
  }
}
