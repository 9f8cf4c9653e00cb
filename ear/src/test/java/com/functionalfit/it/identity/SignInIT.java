package com.functionalfit.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Unique;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("AUTH-2, AUTH-4, AUTH-5, AUTH-6: signing up and in")
class SignInIT {

  @Test
  @Tag("AUTH-2")
  void registrationMakesAccountProfileAndConsentAndSignsIn() {
    String email = "  " + Unique.email().toUpperCase(java.util.Locale.ROOT) + " ";
    Answer answer = register(email, People.PASSWORD).expect(201);
    assertThat(answer.header("Location")).isEqualTo("/api/v1/me");
    assertThat(answer.at("/user/email").asText())
        .isEqualTo(email.strip().toLowerCase(java.util.Locale.ROOT));
    assertThat(answer.at("/user/role").asText()).isEqualTo("client");
    assertThat(answer.at("/user/status").asText()).isEqualTo("active");
    long userId = answer.at("/user/id").asLong();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM consents WHERE user_id = ? AND client_id = ?"
                    + " AND kind = 'privacy_policy' AND document_version = '2026-01'",
                userId,
                answer.at("/user/client/id").asLong()))
        .isEqualTo(1);
    Api.anonymous().session(answer).get("/me").expect(200);
    register(email.strip(), People.PASSWORD).expectInvalid("email", "taken");
  }

  @Test
  @Tag("AUTH-3")
  void registrationRefusesBadInputByField() {
    register("no-address", People.PASSWORD).expectInvalid("email", "format");
    register(Unique.email(), "short").expectInvalid("password", "too_short");
    register(Unique.email(), "x".repeat(129)).expectInvalid("password", "too_long");
    String email = Unique.email();
    register(email, email.toUpperCase(java.util.Locale.ROOT)).expectInvalid("password", "same");
    Map<String, Object> body =
        Map.of(
            "name", "A", "email", email, "password", People.PASSWORD, "policyVersion", "2026-01");
    Api.anonymous().post("/auth/register", body).expectInvalid("acceptPrivacy", "required");
  }

  @Test
  @Tag("AUTH-6")
  void theCookieIsOutOfReachOfScripts() {
    People.Registered person = People.client("Cookie");
    Answer answer = login(person.email(), People.PASSWORD).expect(200);
    assertThat(answer.header("Set-Cookie"))
        .matches("FFSESSION=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  @Tag("AUTH-5")
  void answersTheSameForUnknownAddressAndWrongPassword() {
    People.Registered person = People.client("Same");
    JsonNode wrong = login(person.email(), "wrong password").expect(401).body();
    JsonNode unknown = login(Unique.email(), "wrong password").expect(401).body();
    assertThat(wrong.path("code").asText()).isEqualTo("INVALID_CREDENTIALS");
    assertThat(unknown.path("code")).isEqualTo(wrong.path("code"));
    assertThat(unknown.path("detail")).isEqualTo(wrong.path("detail"));
    assertThat(unknown.size()).isEqualTo(wrong.size());
  }

  @Test
  @Tag("AUTH-5")
  void checksThePasswordBeforeTheStatus() {
    Api admin = Api.admin();
    People.Registered person = People.client("Order");
    String etag = admin.get("/users/" + person.userId()).etag();
    admin
        .with("If-Match", etag)
        .patch("/users/" + person.userId(), Map.of("status", "inactive"))
        .expect(200);
    login(person.email(), "wrong password").expect(401, "INVALID_CREDENTIALS");
    login(person.email(), People.PASSWORD).expect(403, "ACCOUNT_NOT_ACTIVE");
    Api.anonymous()
        .post("/auth/token", Map.of("email", person.email(), "password", People.PASSWORD))
        .expect(403, "ACCOUNT_NOT_ACTIVE");
  }

  @Test
  @Tag("AUTH-15")
  void nobodySignsInBeforeTheInvitationIsAccepted() {
    String email = Unique.email();
    Api.admin()
        .post("/users", Map.of("role", "client", "name", "Invited", "email", email))
        .expect(201);
    login(email, "nobody's password").expect(401, "INVALID_CREDENTIALS");
  }

  @Test
  @Tag("AUTH-6")
  void aTokenIsShownOnceAndStoredAsDigestOnly() {
    People.Registered person = People.client("Token");
    Answer issued =
        Api.anonymous()
            .post(
                "/auth/token",
                Map.of("email", person.email(), "password", People.PASSWORD, "name", "script"))
            .expect(201);
    String token = issued.at("/accessToken").asText();
    assertThat(issued.at("/tokenType").asText()).isEqualTo("Bearer");
    assertThat(issued.header("Location")).matches("/api/v1/auth/sessions/\\d+");
    Api bearer = Api.anonymous().with("Authorization", "Bearer " + token);
    Answer sessions = bearer.get("/auth/sessions").expect(200);
    assertThat(sessions.text()).doesNotContain(token).contains("script");
    assertThat(Database.number("SELECT COUNT(*) FROM auth_sessions WHERE token_hash = ?", token))
        .isZero();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM auth_sessions WHERE token_hash = SHA2(?, 256)", token))
        .isEqualTo(1);
    // A cookie opens by cookie and a token by header, never the other way round.
    Api.anonymous().with("Cookie", "FFSESSION=" + token).get("/me").expect(401, "UNAUTHENTICATED");
  }

  @Test
  @Tag("AUTH-13")
  void fiveFailuresCloseAnAccountForAMinute() {
    People.Registered person = People.client("Throttled");
    for (int i = 0; i < 5; i++) {
      login(person.email(), "wrong password").expect(401, "INVALID_CREDENTIALS");
    }
    Answer refused = login(person.email(), People.PASSWORD).expect(429, "THROTTLED");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    person.api().get("/me").expect(200);
  }

  private static Answer register(String email, String password) {
    return Api.anonymous()
        .post(
            "/auth/register",
            Map.of(
                "name",
                "Anna",
                "email",
                email,
                "password",
                password,
                "acceptPrivacy",
                true,
                "policyVersion",
                "2026-01"));
  }

  private static Answer login(String email, String password) {
    return Api.anonymous().post("/auth/login", Map.of("email", email, "password", password));
  }
}
