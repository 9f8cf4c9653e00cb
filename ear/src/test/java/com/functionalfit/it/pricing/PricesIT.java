package com.functionalfit.it.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PricesIT {

  private static final ZoneId ZONE = ZoneId.of("Europe/Budapest");

  private final LocalDate today = LocalDate.now(ZONE);
  private Api admin;
  private long room;
  private long trainer;
  private int lessons;

  @BeforeAll
  void open() {
    admin = Api.admin();
    long site = admin.post("/sites", Map.of("name", Unique.name("Site"))).expect(201).id();
    room =
        admin
            .post(
                "/rooms",
                Map.of("siteId", site, "name", Unique.name("Room"), "conflictMode", "allow"))
            .expect(201)
            .id();
    trainer = People.member(admin, "staff", "Trainer").staffId();
  }

  @Test
  @Tag("PRICE-3")
  @DisplayName("PRICE-3: this class for the client, the template for the client, all, fallback")
  void resolvesClasses() {
    long template = template();
    long lesson = lesson(template);
    long otherLesson = lesson(template);
    People.Registered client = People.client("Payer");
    assertSource(client, lesson, "fallback", 1000);
    admin.post("/pricing/class-prices", price("templateId", template, 2000)).expect(201);
    assertSource(client, lesson, "class_default", 2000);
    clientPrice(client, "templateId", template, 1500).expect(201);
    assertSource(client, lesson, "client_template", 1500);
    clientPrice(client, "occurrenceId", lesson, 900).expect(201);
    assertSource(client, lesson, "client_occurrence", 900);
    assertSource(client, otherLesson, "client_template", 1500);
    String path = "/pricing/resolve?clientId=" + client.clientId() + "&occurrenceId=" + lesson;
    Answer own = client.api().get(path).expect(200);
    assertThat(own.at("/entryFee").asInt()).isEqualTo(900);
    assertThat(own.at("/trainerFee").isNull()).isTrue();
    People.client("Nosy").api().get(path).expect(403);
    admin.get("/pricing/resolve?occurrenceId=" + lesson).expectInvalid("clientId", "required");
    admin.get(path + "9999999").expect(404);
  }

  @Test
  @Tag("PRICE-6")
  @DisplayName("PRICE-6: an overlap is refused naming it; replacing ends the older one")
  void refusesOverlap() {
    long template = template();
    Map<String, Object> body = price("templateId", template, 2000);
    Answer first = admin.post("/pricing/class-prices", body).expect(201);
    Answer refused = admin.post("/pricing/class-prices", body).expect(409, "PRICE_OVERLAP");
    assertThat(refused.at("/conflicts/0/id").asLong()).isEqualTo(first.id());
    body.put("validFrom", today.plusDays(10).toString());
    body.put("replace", true);
    admin.post("/pricing/class-prices", body).expect(201);
    Answer list = admin.get("/pricing/class-prices?templateId=" + template).expect(200);
    assertThat(list.at("/total").asInt()).isEqualTo(2);
    assertThat(list.at("/items/0/validUntil").asText()).isEqualTo(today.plusDays(9).toString());
    assertThat(list.at("/items/0/target/kind").asText()).isEqualTo("template");
    assertThat(list.at("/items/0/owner").isNull()).isTrue();
    body.put("validUntil", today.toString());
    admin.post("/pricing/class-prices", body).expectInvalid("validUntil", "range");
  }

  @Test
  @Tag("PRICE-6")
  @DisplayName("PRICE-6: of 32 equal prices made at once one stands")
  void oneOfManyStands() {
    long template = template();
    List<Integer> answers =
        Parallel.run(
            32,
            i ->
                () ->
                    admin
                        .post("/pricing/class-prices", price("templateId", template, 1000 + i))
                        .status());
    assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    assertThat(answers).containsOnly(201, 409);
  }

  @Test
  @Tag("PRICE-7")
  @DisplayName("PRICE-7: an assigned price is the only active one from its day on")
  void assigns() {
    long template = template();
    Map<String, Object> body = price("templateId", template, 2000);
    body.put("isActive", false);
    Answer chosen = admin.post("/pricing/class-prices", body).expect(201);
    body.put("isActive", true);
    long earlier = admin.post("/pricing/class-prices", body).expect(201).id();
    String path = "/pricing/class-prices/" + chosen.id();
    admin.post(path + "/assign", Map.of()).expect(428);
    Answer assigned =
        admin
            .with("If-Match", chosen.etag())
            .post(path + "/assign", Map.of("from", today.plusDays(5).toString()))
            .expect(200);
    assertThat(assigned.at("/price/isActive").asBoolean()).isTrue();
    assertThat(assigned.at("/ended/0/id").asLong()).isEqualTo(earlier);
    assertThat(assigned.at("/ended/0/validUntil").asText()).isEqualTo(today.plusDays(4).toString());
    assertThat(assigned.at("/deactivated")).isEmpty();
  }

  @Test
  @Tag("PRICE-11")
  @DisplayName("PRICE-11: a price is changed and removed by admins, with the version seen")
  void changesAndRemoves() {
    long template = template();
    Map<String, Object> body = price("templateId", template, 2000);
    People.member(admin, "staff", "Curious").api().post("/pricing/class-prices", body).expect(403);
    Answer made = admin.post("/pricing/class-prices", body).expect(201);
    String path = "/pricing/class-prices/" + made.id();
    Answer changed =
        admin
            .with("If-Match", made.etag())
            .patch(path, Map.of("entryFee", 2500, "label", "Autumn"))
            .expect(200);
    assertThat(changed.at("/entryFee").asInt()).isEqualTo(2500);
    assertThat(changed.at("/trainerFee").asInt()).isEqualTo(500);
    admin.with("If-Match", made.etag()).delete(path).expect(412, "STALE");
    admin
        .with("If-Match", changed.etag())
        .patch("/pricing/client-prices/" + made.id(), Map.of("entryFee", 1))
        .expect(404);
    admin.with("If-Match", changed.etag()).delete(path).expect(204);
    admin.with("If-Match", changed.etag()).delete(path).expect(404);
  }

  @Test
  @Tag("PRICE-6")
  @DisplayName("a price that was booked at stays")
  void keepsUsedPrices() {
    long template = template();
    Answer made =
        admin.post("/pricing/class-prices", price("templateId", template, 2000)).expect(201);
    People.client("Booker")
        .api()
        .post("/classes/" + lesson(template) + "/book", Map.of())
        .expect(201);
    Answer refused =
        admin
            .with("If-Match", made.etag())
            .delete("/pricing/class-prices/" + made.id())
            .expect(409, "IN_USE");
    assertThat(refused.at("/counts/registrations").asInt()).isEqualTo(1);
  }

  @Test
  @Tag("PRICE-2")
  @DisplayName("PRICE-2: a service type resolves to its default, an inactive one is refused")
  void resolvesServiceTypes() {
    String code = Unique.name("st").replace(' ', '_');
    Answer type =
        admin
            .post(
                "/service-types",
                Map.of("code", code, "name", code, "entryFee", 8000, "trainerFee", 4000))
            .expect(201);
    String path = "/pricing/resolve?technical=true&serviceTypeCode=" + code;
    Answer resolved = admin.get(path).expect(200);
    assertThat(resolved.at("/source").asText()).isEqualTo("service_type_default");
    assertThat(resolved.at("/trainerFee").asInt()).isEqualTo(4000);
    admin.get(path + "&date=" + today.minusDays(1)).expect(451, "MISSING_PRICE");
    admin.get("/pricing/resolve?technical=true&serviceTypeCode=nope").expect(404);
    admin
        .with("If-Match", type.etag())
        .patch("/service-types/" + type.id(), Map.of("isActive", false))
        .expect(200);
    admin.get(path).expect(422, "VALIDATION");
  }

  private void assertSource(People.Registered client, long lesson, String source, int fee) {
    Answer resolved =
        admin
            .get("/pricing/resolve?clientId=" + client.clientId() + "&occurrenceId=" + lesson)
            .expect(200);
    assertThat(resolved.at("/source").asText()).isEqualTo(source);
    assertThat(resolved.at("/entryFee").asInt()).isEqualTo(fee);
  }

  private Answer clientPrice(People.Registered client, String target, long id, int fee) {
    Map<String, Object> body = price(target, id, fee);
    body.put("clientId", client.clientId());
    return admin.post("/pricing/client-prices", body);
  }

  private Map<String, Object> price(String target, long id, int fee) {
    Map<String, Object> body = new HashMap<>();
    body.put(target, id);
    body.put("entryFee", fee);
    body.put("trainerFee", 500);
    body.put("validFrom", today.toString());
    return body;
  }

  private long template() {
    return admin
        .post(
            "/class-templates",
            Map.of(
                "title",
                Unique.name("Class"),
                "durationMin",
                60,
                "capacity",
                10,
                "defaultRoomId",
                room,
                "defaultTrainerId",
                trainer))
        .expect(201)
        .id();
  }

  /** A class; each begins when the trainer's last one is over. */
  private long lesson(long template) {
    lessons++;
    Instant start = Instant.now().plus(24 + 2 * lessons, ChronoUnit.HOURS);
    return admin
        .post(
            "/classes",
            Map.of(
                "templateId",
                template,
                "startsAt",
                start.truncatedTo(ChronoUnit.MINUTES).toString()))
        .expect(201)
        .id();
  }
}
