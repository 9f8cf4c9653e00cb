package com.functionalfit.it.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("PRICE-2, PRICE-6: price codes")
class PriceCodesIT {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Budapest"));
  private final Api admin = Api.admin();
  private final long type =
      admin
          .post(
              "/service-types",
              Map.of(
                  "code",
                  Unique.name("c").replace(' ', '_'),
                  "name",
                  Unique.name("Rehab"),
                  "entryFee",
                  9000,
                  "trainerFee",
                  5000))
          .expect(201)
          .id();

  @Test
  @Tag("PRICE-2")
  void aCodeOfTheClientCountsInsteadOfTheDefault() {
    People.Registered client = People.client("Coded");
    String codes = "/clients/" + client.clientId() + "/price-codes";
    String resolve = "/pricing/resolve?clientId=" + client.clientId() + "&serviceTypeId=" + type;
    assertThat(admin.get(resolve).at("/source").asText()).isEqualTo("service_type_default");
    Answer code = admin.post(codes, code(8000)).expect(201);
    assertThat(code.header("Location")).isEqualTo("/api/v1" + codes + "/" + code.id());
    assertThat(code.at("/target/kind").asText()).isEqualTo("serviceType");
    assertThat(code.at("/owner/id").asLong()).isEqualTo(client.clientId());
    Answer resolved = admin.get(resolve).expect(200);
    assertThat(resolved.at("/entryFee").asInt()).isEqualTo(8000);
    assertThat(resolved.at("/source").asText()).isEqualTo("client_price_code");
    admin.with("If-Match", code.etag()).delete(codes + "/" + code.id()).expect(204);
    assertThat(admin.get(codes).expect(200).at("/items")).isEmpty();
  }

  @Test
  @Tag("PRICE-6")
  void aSecondCodeOfTheDayIsRefusedOrEndsTheFirst() {
    long clientId = People.client("Coded").clientId();
    String codes = "/clients/" + clientId + "/price-codes";
    Answer first = admin.post(codes, code(8000)).expect(201);
    Answer refused = admin.post(codes, code(7000)).expect(409, "PRICE_OVERLAP");
    assertThat(refused.at("/conflicts/0/id").asLong()).isEqualTo(first.id());
    Map<String, Object> later = code(7000);
    later.put("validFrom", today.plusDays(5).toString());
    later.put("replace", true);
    admin.post(codes, later).expect(201);
    Answer list = admin.get(codes + "?active=true").expect(200);
    assertThat(list.at("/items")).hasSize(2);
    assertThat(list.at("/items/0/validUntil").asText()).isEqualTo(today.plusDays(4).toString());
    // Another owner's path is no way to the price.
    String other = "/clients/" + People.client("Other").clientId() + "/price-codes/" + first.id();
    admin.with("If-Match", "\"v0\"").patch(other, Map.of("entryFee", 1)).expect(404);
  }

  @Test
  void staffReadThoseOfClientsAndTheirOwn() {
    People.Member trainer = People.member(admin, "staff", "Trainer");
    People.Member colleague = People.member(admin, "staff", "Colleague");
    admin.post("/staff/" + trainer.staffId() + "/price-codes", code(4000)).expect(201);
    String own = "/staff/" + trainer.staffId() + "/price-codes";
    assertThat(trainer.api().get(own).expect(200).at("/items")).hasSize(1);
    colleague.api().get(own).expect(403, "FORBIDDEN");
    trainer.api().get("/clients/" + People.client("C").clientId() + "/price-codes").expect(200);
    trainer.api().post(own, code(1)).expect(403, "FORBIDDEN");
    admin.get("/staff/999999999/price-codes").expect(404);
    admin.get("/clients/999999999/price-codes").expect(404);
    admin.post(own, Map.of()).expectInvalid("serviceTypeId", "required");
  }

  private Map<String, Object> code(int fee) {
    return new HashMap<>(
        Map.of(
            "serviceTypeId",
            type,
            "entryFee",
            fee,
            "trainerFee",
            3000,
            "validFrom",
            today.toString()));
  }
}
