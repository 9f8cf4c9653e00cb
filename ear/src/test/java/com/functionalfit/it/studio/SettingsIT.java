package com.functionalfit.it.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.TestStack;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SET-1, SET-2: settings")
class SettingsIT {

  private final Api admin = Api.admin();

  @Test
  void showsEverySettingToAdministrators() {
    Answer list = admin.with("Accept-Language", "en").get("/settings").expect(200);
    assertThat(list.at("/items").size()).isEqualTo(44);
    JsonNode hours = item(list, "freeCancelHours");
    assertThat(hours.path("default").asInt()).isEqualTo(24);
    assertThat(hours.path("type").asText()).isEqualTo("integer");
    assertThat(item(list, "technicalGuestClientId").path("value").asLong()).isPositive();
    People.client("Kíváncsi Kázmér").api().get("/settings").expect(403);
  }

  @Test
  void changesAllOrNothing() {
    Answer list = admin.get("/settings").expect(200);
    admin.patch("/settings", Map.of("dailyScheduleHour", 8)).expect(428);
    admin
        .with("If-Match", list.etag())
        .patch("/settings", Map.of("dailyScheduleHour", 8, "generationHorizonDays", 91))
        .expectInvalid("generationHorizonDays", "range");
    assertThat(value("dailyScheduleHour").asInt()).isEqualTo(7);
    Answer changed =
        admin
            .with("If-Match", list.etag())
            .patch("/settings", Map.of("dailyScheduleHour", 8))
            .expect(200);
    assertThat(item(changed, "dailyScheduleHour").path("value").asInt()).isEqualTo(8);
    assertThat(item(changed, "dailyScheduleHour").at("/updatedBy/name").asText()).isNotEmpty();
    admin
        .with("If-Match", list.etag())
        .patch("/settings", Map.of("dailyScheduleHour", 9))
        .expect(412, "STALE");
    admin
        .with("If-Match", changed.etag())
        .patch("/settings", Map.of("dailyScheduleHour", 7))
        .expect(200);
  }

  @Test
  void actsOnEveryNodeWithinFiveSeconds() {
    Api otherNode = Api.anonymous().at(TestStack.secondNode().url());
    assertThat(companyName(otherNode)).isEqualTo("FunctionalFit");
    change("emailCompanyName", "Two Nodes Ltd");
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> "Two Nodes Ltd".equals(companyName(otherNode)));
    change("emailCompanyName", "FunctionalFit");
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> "FunctionalFit".equals(companyName(otherNode)));
  }

  @Test
  void refusesUnknownAndReadOnlyKeys() {
    Api current = admin.with("If-Match", admin.get("/settings").etag());
    current.patch("/settings", Map.of("colour", "red")).expectInvalid("colour", "unknown_field");
    current
        .patch("/settings", Map.of("timezone", "UTC"))
        .expectInvalid("timezone", "unknown_field");
  }

  @Test
  void tellsAnybodyWhatPagesNeed() {
    Answer open = Api.anonymous().get("/settings/public").expect(200);
    assertThat(open.header("Cache-Control")).isEqualTo("public, max-age=30");
    assertThat(open.at("/currency").asText()).isEqualTo("HUF");
    assertThat(open.at("/timezone").asText()).isEqualTo("Europe/Budapest");
    assertThat(open.at("/businessHours/sunday/close").asText()).isEqualTo("20:00");
    assertThat(open.at("/companyName").asText()).isEqualTo("FunctionalFit");
    assertThat(open.at("/privacyPolicyVersion").asText()).isNotEmpty();
  }

  private static String companyName(Api api) {
    return api.get("/settings/public").expect(200).at("/companyName").asText();
  }

  private void change(String key, Object value) {
    admin
        .with("If-Match", admin.get("/settings").etag())
        .patch("/settings", Map.of(key, value))
        .expect(200);
  }

  private JsonNode value(String key) {
    return item(admin.get("/settings").expect(200), key).path("value");
  }

  private static JsonNode item(Answer list, String key) {
    for (JsonNode item : list.at("/items")) {
      if (key.equals(item.path("key").asText())) {
        return item;
      }
    }
    throw new AssertionError("No setting " + key);
  }
}
