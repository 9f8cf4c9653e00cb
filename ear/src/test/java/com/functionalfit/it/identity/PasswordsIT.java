package com.functionalfit.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("AUTH-10, AUTH-11, AUTH-14, AUTH-15: passwords and addresses")
class PasswordsIT {

  private static final String NEW_PASSWORD = "another correct horse";
  private static final String IN_AN_HOUR = "DATE_ADD(UTC_TIMESTAMP(6), INTERVAL 1 HOUR)";

  @Test
  @Tag("AUTH-11")
  void changingNeedsTheCurrentPasswordAndANewOne() {
    Api person = People.client("Change").api();
    change(person, "wrong password", NEW_PASSWORD).expectInvalid("currentPassword", "wrong");
    change(person, People.PASSWORD, People.PASSWORD).expectInvalid("newPassword", "same");
    change(person, People.PASSWORD, "short").expectInvalid("newPassword", "too_short");
    person.get("/me").expect(200);
  }

  @Test
  @Tag("AUTH-10")
  void forgettingAnswersTheSameForEverybodyOnceAMinute() {
    String known = People.client("Forgot").email();
    String unknown = Unique.email();
    Answer first = forgot(known).expect(202);
    assertThat(forgot(unknown).expect(202).text()).isEqualTo(first.text());
    assertThat(forgot(known).expect(429, "THROTTLED").header("Retry-After")).isNotNull();
    assertThat(forgot(unknown).expect(429, "THROTTLED").header("Retry-After")).isNotNull();
  }

  @Test
  @Tag("AUTH-10")
  void forgettingMakesALinkForAnHourAndEndsTheOlderOne() {
    People.Registered person = People.client("Link");
    String older = link(person.userId(), "password_reset", null, IN_AN_HOUR);
    forgot(person.email()).expect(202);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM one_time_tokens WHERE user_id = ? AND used_at IS NULL"
                    + " AND TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), expires_at) BETWEEN 3500 AND 3600",
                person.userId()))
        .isEqualTo(1);
    reset(older, NEW_PASSWORD).expect(422, "TOKEN_INVALID");
  }

  @Test
  @Tag("AUTH-10")
  void aLinkSetsAPasswordOnceForWhoeverIsFirst() {
    People.Registered person = People.client("Reset");
    String token = link(person.userId(), "password_reset", null, IN_AN_HOUR);
    reset(token, "short").expectInvalid("password", "too_short");
    reset(token, person.email()).expectInvalid("password", "same");
    List<Integer> statuses = Parallel.run(8, i -> () -> reset(token, NEW_PASSWORD + i).status());
    assertThat(statuses).containsOnly(204, 422);
    assertThat(statuses).filteredOn(status -> status == 204).hasSize(1);
    person.api().get("/me").expect(401);
    int winner = statuses.indexOf(204);
    Api.anonymous().withSession(person.email(), NEW_PASSWORD + winner).get("/me").expect(200);
  }

  @Test
  @Tag("AUTH-10")
  void aResetClearsTheThrottleOfTheAccount() {
    People.Registered person = People.client("Clear");
    Map<String, Object> wrong = Map.of("email", person.email(), "password", "wrong password");
    for (int i = 0; i < 5; i++) {
      Api.anonymous().post("/auth/login", wrong).expect(401);
    }
    Api.anonymous().post("/auth/login", wrong).expect(429);
    reset(link(person.userId(), "password_reset", null, IN_AN_HOUR), NEW_PASSWORD).expect(204);
    Api.anonymous().withSession(person.email(), NEW_PASSWORD);
  }

  @Test
  @Tag("AUTH-10")
  void badExpiredAndForeignLinksAreInvalid() {
    People.Registered person = People.client("Bad");
    reset("nonsense", NEW_PASSWORD).expect(422, "TOKEN_INVALID");
    String expired = link(person.userId(), "password_reset", null, "'2020-01-01'");
    reset(expired, NEW_PASSWORD).expect(422, "TOKEN_INVALID");
    String other = link(person.userId(), "email_change", Unique.email(), IN_AN_HOUR);
    reset(other, NEW_PASSWORD).expect(422, "TOKEN_INVALID");
  }

  @Test
  @Tag("AUTH-15")
  void anInvitationLivesSevenDaysAndSetsTheFirstPassword() {
    String email = Unique.email();
    long userId =
        Api.admin()
            .post("/users", Map.of("role", "staff", "name", "Invited", "email", email))
            .expect(201)
            .id();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM one_time_tokens WHERE user_id = ? AND purpose = 'invitation'"
                    + " AND TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(), expires_at) BETWEEN 10070 AND 10080",
                userId))
        .isEqualTo(1);
    reset(link(userId, "invitation", null, IN_AN_HOUR), NEW_PASSWORD).expect(204);
    Api.anonymous().withSession(email, NEW_PASSWORD).get("/me").expect(200);
  }

  @Test
  @Tag("AUTH-14")
  void anAddressChangesWhenItsOwnerConfirms() {
    People.Registered person = People.client("Move");
    String newEmail = Unique.email();
    String taken = People.client("Other").email();
    email(person.api(), newEmail, "wrong password").expectInvalid("password", "wrong");
    email(person.api(), taken, People.PASSWORD).expectInvalid("newEmail", "taken");
    email(person.api(), newEmail, People.PASSWORD).expect(202);
    assertThat(person.api().get("/me").at("/email").asText()).isEqualTo(person.email());
    String token = link(person.userId(), "email_change", newEmail, IN_AN_HOUR);
    confirm(token).expect(204);
    assertThat(person.api().get("/me").at("/email").asText()).isEqualTo(newEmail);
    confirm(token).expect(422, "TOKEN_INVALID");
    String late = link(person.userId(), "email_change", taken, IN_AN_HOUR);
    confirm(late).expectInvalid("email", "taken");
  }

  /** A link as the product makes them; its clear text exists in the mail only. */
  private static String link(long userId, String purpose, String newEmail, String expires) {
    String token = Unique.name("token");
    Database.update(
        "INSERT INTO one_time_tokens (user_id, purpose, token_hash, new_email, expires_at)"
            + " VALUES (?, ?, SHA2(?, 256), ?, "
            + expires
            + ")",
        userId,
        purpose,
        token,
        newEmail);
    return token;
  }

  private static Answer change(Api api, String current, String next) {
    return api.post(
        "/auth/change-password", Map.of("currentPassword", current, "newPassword", next));
  }

  private static Answer forgot(String email) {
    return Api.anonymous().post("/auth/forgot-password", Map.of("email", email));
  }

  private static Answer reset(String token, String password) {
    return Api.anonymous()
        .post("/auth/reset-password", Map.of("token", token, "password", password));
  }

  private static Answer email(Api api, String newEmail, String password) {
    return api.post("/me/email", Map.of("newEmail", newEmail, "password", password));
  }

  private static Answer confirm(String token) {
    return Api.anonymous().post("/auth/confirm-email", Map.of("token", token));
  }
}
