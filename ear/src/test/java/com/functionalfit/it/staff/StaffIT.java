package com.functionalfit.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("USER-1, PRIV-6: staff")
class StaffIT {

  private final Api admin = Api.admin();

  @Test
  void changesProfileAndShowsOthersTheirPart() {
    String name = Unique.name("Edző Ede");
    People.Member trainer = People.member(admin, "staff", name);
    String path = "/staff/" + trainer.staffId();
    Answer before = admin.get(path).expect(200);
    assertThat(before.at("/isAvailableForBooking").asBoolean()).isTrue();
    Map<String, Object> change = new HashMap<>();
    change.put("bio", "Erős és gyors");
    change.put("skills", List.of("spinning", "TRX"));
    change.put("phone", "06 30 765 4321");
    change.put("defaultHourlyRate", 6500);
    Answer after = admin.with("If-Match", before.etag()).patch(path, change).expect(200);
    assertThat(after.at("/skills/1").asText()).isEqualTo("TRX");
    assertThat(after.at("/defaultHourlyRate").decimalValue()).isEqualByComparingTo("6500");
    assertThat(trainer.api().get(path).expect(200).at("/phone").asText())
        .isEqualTo("06 30 765 4321");
    Answer forClient = People.client(Unique.name("Vendég Vera")).api().get(path).expect(200);
    assertThat(forClient.body().fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("id", "name", "bio", "specialization");
  }

  @Test
  void hidesInvisibleStaffFromClients() {
    String name = Unique.name("Rejtett Rita");
    People.Member trainer = People.member(admin, "staff", name);
    String path = "/staff/" + trainer.staffId();
    Api client = People.client(Unique.name("Vendég Viki")).api();
    String query = "/staff?q=" + name.substring(name.length() - 8);
    assertThat(client.get(query).expect(200).at("/total").asInt()).isEqualTo(1);
    admin
        .with("If-Match", admin.get(path).etag())
        .patch(path, Map.of("isVisible", false))
        .expect(200);
    assertThat(client.get(query).expect(200).at("/total").asInt()).isZero();
    client.get(path).expect(404);
    assertThat(admin.get(query).expect(200).at("/items/0/email").asText())
        .isEqualTo(trainer.email());
  }

  @Test
  void refusesBadInput() {
    People.Member trainer = People.member(admin, "staff", Unique.name("Hibás Hugó"));
    String path = "/staff/" + trainer.staffId();
    Api current = admin.with("If-Match", admin.get(path).etag());
    current
        .patch(path, Map.of("defaultSiteId", 999999999))
        .expectInvalid("defaultSiteId", "unknown");
    current
        .patch(path, Map.of("defaultHourlyRate", -1))
        .expectInvalid("defaultHourlyRate", "range");
    current.patch(path, Map.of("bio", "x".repeat(1001))).expectInvalid("bio", "too_long");
    trainer.api().patch(path, Map.of("bio", "x")).expect(403);
  }
}
