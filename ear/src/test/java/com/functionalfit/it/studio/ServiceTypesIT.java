package com.functionalfit.it.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PRICE-9, PRICE-10: service types")
class ServiceTypesIT {

  private final Api admin = Api.admin();

  @Test
  void writesAndReplacesDefaultPrice() {
    Answer type = admin.post("/service-types", body()).expect(201);
    assertThat(type.at("/creditsRequired").asInt()).isEqualTo(1);
    assertThat(type.at("/priceCodesCreated").asInt()).isZero();
    assertThat(type.at("/currentPrice/entryFee").decimalValue()).isEqualByComparingTo("9000");
    assertThat(type.at("/currentPrice/currency").asText()).isEqualTo("HUF");
    Api current = admin.with("If-Match", type.etag());
    current
        .patch("/service-types/" + type.id(), Map.of("entryFee", 9500))
        .expectInvalid("trainerFee", "required");
    Answer changed =
        current
            .patch(
                "/service-types/" + type.id(),
                Map.of("entryFee", 9500, "trainerFee", 6000, "name", "Renamed"))
            .expect(200);
    assertThat(changed.at("/name").asText()).isEqualTo("Renamed");
    assertThat(changed.at("/currentPrice/entryFee").decimalValue()).isEqualByComparingTo("9500");
  }

  @Test
  void keepsTypeWithPriceCodes() {
    People.client(Unique.name("Kódos Kálmán"));
    Map<String, Object> body = body();
    body.put("generatePriceCodes", true);
    Answer type = admin.post("/service-types", body).expect(201);
    assertThat(type.at("/priceCodesCreated").asInt()).isPositive();
    Answer refused =
        admin
            .with("If-Match", type.etag())
            .delete("/service-types/" + type.id())
            .expect(409, "IN_USE");
    assertThat(refused.at("/counts/priceCodes").asInt())
        .isEqualTo(type.at("/priceCodesCreated").asInt());
  }

  @Test
  void freesCodeOfRemovedType() {
    Map<String, Object> body = body();
    Answer type = admin.post("/service-types", body).expect(201);
    assertThat(type.at("/code").asText())
        .isEqualTo(body.get("code").toString().toUpperCase(Locale.ROOT));
    admin.post("/service-types", body).expectInvalid("code", "taken");
    admin.with("If-Match", type.etag()).delete("/service-types/" + type.id()).expect(204);
    admin.post("/service-types", body).expect(201);
  }

  @Test
  void refusesBadInput() {
    Map<String, Object> body = body();
    body.put("entryFee", -1);
    admin.post("/service-types", body).expectInvalid("entryFee", "range");
    body = body();
    body.put("code", "two words");
    admin.post("/service-types", body).expectInvalid("code", "format");
    body = body();
    body.put("currency", "GBP");
    admin.post("/service-types", body).expectInvalid("currency", "format");
    People.client(Unique.name("Kíváncsi")).api().get("/service-types").expect(403);
    assertThat(admin.get("/service-types?isActive=true&sort=-code").expect(200).text())
        .contains("currentPrice");
  }

  private static Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("code", Unique.name("svc").replace(' ', '-'));
    body.put("name", "Something new");
    body.put("entryFee", 9000);
    body.put("trainerFee", 5500.5);
    return body;
  }
}
