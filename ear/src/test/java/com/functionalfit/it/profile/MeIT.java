package com.functionalfit.it.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("USER-6, NOTI-2: the caller's own page")
class MeIT {

  @Test
  void showsAndChangesClient() {
    People.Registered person = People.client(Unique.name("Próba Pál"));
    Answer me = person.api().get("/me").expect(200);
    assertThat(me.at("/client/id").asLong()).isEqualTo(person.clientId());
    assertThat(me.at("/staff").isNull()).isTrue();
    assertThat(me.at("/csrfToken").asText()).isNotEmpty();
    Map<String, Object> change = new HashMap<>();
    change.put("name", Unique.name("Próba Pálné"));
    change.put("phone", "+36 30 123 4567");
    change.put("dateOfBirth", "1990-01-31");
    change.put("emergencyContactName", "Anya");
    change.put("locale", "en");
    Answer changed = person.api().with("If-Match", me.etag()).patch("/me", change).expect(200);
    assertThat(changed.at("/name").asText()).isEqualTo(change.get("name"));
    assertThat(changed.at("/phone").asText()).isEqualTo("+36 30 123 4567");
    assertThat(changed.at("/dateOfBirth").asText()).isEqualTo("1990-01-31");
    assertThat(changed.at("/locale").asText()).isEqualTo("en");
    assertThat(person.api().get("/clients/" + person.clientId()).at("/fullName").asText())
        .isEqualTo(change.get("name"));
    person.api().with("If-Match", me.etag()).patch("/me", change).expect(412, "STALE");
    person.api().patch("/me", Map.of("bio", "x")).expectInvalid("bio", "unknown_field");
    person.api().patch("/me", Map.of("role", "admin")).expectInvalid("role", "unknown_field");
  }

  @Test
  void showsAdministratorByToken() {
    Answer me = Api.admin().get("/me").expect(200);
    assertThat(me.at("/role").asText()).isEqualTo("admin");
    assertThat(me.at("/staff/id").asLong()).isPositive();
    assertThat(me.at("/skills").isArray()).isTrue();
    assertThat(me.at("/csrfToken").isNull()).isTrue();
  }

  @Test
  void choosesMails() {
    Api client = People.client(Unique.name("Levél Lili")).api();
    Answer choices = client.get("/notification-preferences").expect(200);
    assertThat(choices.at("/reminder24h").asBoolean()).isTrue();
    assertThat(choices.at("/reminder2h").asBoolean()).isFalse();
    Map<String, Object> wanted =
        Map.of("reminder24h", false, "reminder2h", true, "dailySchedule", true);
    client.put("/notification-preferences", wanted).expect(200);
    assertThat(client.get("/notification-preferences").at("/reminder2h").asBoolean()).isTrue();
    client
        .put("/notification-preferences", Map.of("dailySchedule", true))
        .expectInvalid("reminder24h", "required");
    Answer admin = Api.admin().get("/notification-preferences").expect(200);
    assertThat(admin.body().has("reminder24h")).isFalse();
    assertThat(admin.body().has("dailySchedule")).isTrue();
  }
}
