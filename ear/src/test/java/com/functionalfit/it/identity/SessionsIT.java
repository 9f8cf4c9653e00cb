package com.functionalfit.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.TestStack;
import com.functionalfit.it.support.Unique;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("AUTH-6 to AUTH-9: sessions, protection tokens and their end")
class SessionsIT {

  private static final String NEW_PASSWORD = "another correct horse";

  @Test
  @Tag("AUTH-7")
  void changesByCookieNeedTheProtectionToken() {
    People.Registered person = People.client("Csrf");
    Answer signedIn =
        Api.anonymous()
            .post("/auth/login", Map.of("email", person.email(), "password", People.PASSWORD));
    String cookie = signedIn.header("Set-Cookie");
    Api bare = Api.anonymous().with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    bare.get("/me").expect(200);
    bare.delete("/auth/sessions").expect(403, "CSRF");
    bare.with("X-CSRF-Token", "x").delete("/auth/sessions").expect(403, "CSRF");
    String foreign = person.api().get("/me").at("/csrfToken").asText();
    bare.with("X-CSRF-Token", foreign).delete("/auth/sessions").expect(403, "CSRF");
    bare.with("X-CSRF-Token", signedIn.at("/csrfToken").asText())
        .delete("/auth/sessions")
        .expect(204);
  }

  @Test
  @Tag("AUTH-7")
  void bearerCallersNeedNone() {
    People.Registered person = People.client("Bearer");
    Api.anonymous().withToken(person.email(), People.PASSWORD).delete("/auth/sessions").expect(204);
  }

  @Test
  @Tag("AUTH-7")
  void publicPostsComeFromKnownPagesOnly() {
    Map<String, Object> body = Map.of("email", Unique.email(), "password", "wrong password");
    Api.anonymous()
        .with("Origin", "https://evil.example")
        .post("/auth/login", body)
        .expect(403, "FORBIDDEN");
    Api.anonymous().with("Origin", "null").post("/auth/login", body).expect(403, "FORBIDDEN");
    Api.anonymous()
        .with("Origin", TestStack.get().url())
        .post("/auth/login", body)
        .expect(401, "INVALID_CREDENTIALS");
  }

  @Test
  @Tag("AUTH-8")
  void logoutEndsThePresentedSessionOnly() {
    People.Registered person = People.client("Logout");
    Api other = Api.anonymous().withSession(person.email(), People.PASSWORD);
    Answer out = person.api().post("/auth/logout", null).expect(204);
    assertThat(out.header("Set-Cookie")).startsWith("FFSESSION=; Max-Age=0; Path=/");
    person.api().get("/me").expect(401, "UNAUTHENTICATED");
    other.get("/me").expect(200);
  }

  @Test
  @Tag("AUTH-8")
  void endsOneOwnSessionOrAllOthers() {
    People.Registered person = People.client("Own");
    Api token = Api.anonymous().withToken(person.email(), People.PASSWORD);
    Api third = Api.anonymous().withSession(person.email(), People.PASSWORD);
    Answer list = token.get("/auth/sessions").expect(200);
    assertThat(list.at("/total").asInt()).isEqualTo(3);
    long current = 0;
    for (var session : list.at("/items")) {
      current += session.path("current").asBoolean() ? 1 : 0;
    }
    assertThat(current).isEqualTo(1);
    long stranger =
        People.client("Stranger").api().get("/auth/sessions").at("/items/0/id").asLong();
    token.delete("/auth/sessions/" + stranger).expect(404, "NOT_FOUND");
    long thirdId = third.get("/auth/sessions").at("/items/0/id").asLong();
    token.delete("/auth/sessions/" + thirdId).expect(204);
    token.delete("/auth/sessions").expect(204);
    person.api().get("/me").expect(401);
    token.get("/me").expect(200);
  }

  @Test
  @Tag("AUTH-8")
  void aPasswordChangeEndsAllAndGoesOnUnderANewId() {
    People.Registered person = People.client("Change");
    Api token = Api.anonymous().withToken(person.email(), People.PASSWORD);
    Answer changed =
        person
            .api()
            .post(
                "/auth/change-password",
                Map.of("currentPassword", People.PASSWORD, "newPassword", NEW_PASSWORD))
            .expect(200);
    token.get("/me").expect(401);
    person.api().get("/me").expect(401);
    Api.anonymous().session(changed).get("/me").expect(200);
    assertThat(reasons(person.userId(), "password_change")).isEqualTo(2);
  }

  @Test
  @Tag("AUTH-9")
  void aSuspendedUserIsRefusedAtOnceWhereverTheyAre() {
    People.Member staff = People.member(Api.admin(), "staff", "Suspended");
    staff.api().get("/me").expect(200);
    change(staff.userId(), Map.of("status", "suspended"));
    staff.api().get("/me").expect(401, "UNAUTHENTICATED");
    assertThat(reasons(staff.userId(), "suspension")).isEqualTo(1);
    // Even a session whose record nobody ended is of no use to somebody who is not active.
    Database.update("UPDATE auth_sessions SET revoked_at = NULL WHERE user_id = ?", staff.userId());
    staff.api().get("/me").expect(401, "UNAUTHENTICATED");
  }

  @Test
  @Tag("AUTH-8")
  void aNewRoleEndsTheSessions() {
    People.Member staff = People.member(Api.admin(), "staff", "Role");
    change(staff.userId(), Map.of("role", "admin"));
    staff.api().get("/me").expect(401);
    assertThat(reasons(staff.userId(), "role_change")).isEqualTo(1);
  }

  @Test
  @Tag("AUTH-8")
  void anAdministratorSignsSomebodyOutEverywhere() {
    People.Registered person = People.client("Everywhere");
    Api.admin().delete("/users/" + person.userId() + "/sessions").expect(204);
    person.api().get("/me").expect(401);
    assertThat(reasons(person.userId(), "admin")).isEqualTo(1);
  }

  @Test
  @Tag("AUTH-8")
  void deletionEndsTheSessions() {
    People.Registered person = People.client("Deleted");
    Api admin = Api.admin();
    String etag = admin.get("/users/" + person.userId()).etag();
    admin.with("If-Match", etag).delete("/users/" + person.userId()).expect(204);
    person.api().get("/me").expect(401);
    assertThat(reasons(person.userId(), "deletion")).isEqualTo(1);
  }

  @Test
  @Tag("AUTH-6")
  void anExpiredOrForeignTokenIsNoSignIn() {
    People.Registered person = People.client("Expired");
    Database.update(
        "UPDATE auth_sessions SET expires_at = '2020-01-01' WHERE user_id = ?", person.userId());
    person.api().get("/me").expect(401, "UNAUTHENTICATED");
    Api.anonymous().with("Authorization", "Bearer nonsense").get("/me").expect(401);
    Api.anonymous().with("Authorization", "Basic abc").get("/me").expect(401);
    Api.anonymous().with("Cookie", "FFSESSION=nonsense").get("/me").expect(401);
    // A stale cookie must not keep anybody from signing in.
    Map<String, Object> body = Map.of("email", person.email(), "password", People.PASSWORD);
    Api.anonymous().with("Cookie", "FFSESSION=nonsense").post("/auth/login", body).expect(200);
  }

  @Test
  @Tag("NFR-3")
  void sessionsOutliveRedis() {
    People.Registered person = People.client("Redis");
    person.api().get("/me").expect(200);
    TestStack.get().redis().stop();
    try {
      person.api().get("/me").expect(200);
      Api.anonymous().withSession(person.email(), People.PASSWORD).get("/me").expect(200);
    } finally {
      TestStack.get().redis().restart();
    }
    person.api().get("/me").expect(200);
  }

  private static void change(long userId, Map<String, Object> body) {
    Api admin = Api.admin();
    String etag = admin.get("/users/" + userId).etag();
    admin.with("If-Match", etag).patch("/users/" + userId, body).expect(200);
  }

  private static long reasons(long userId, String reason) {
    return Database.number(
        "SELECT COUNT(*) FROM auth_sessions WHERE user_id = ? AND revoke_reason = ?",
        userId,
        reason);
  }
}
