package com.functionalfit.it.support;

import java.util.Map;

/** Makes people for tests. */
public final class People {

  public static final String PASSWORD = "correct horse battery staple";

  private People() {}

  /**
   * Somebody who signed up.
   *
   * @param api the person's browser session
   */
  public record Registered(Api api, String email, long userId, long clientId) {}

  /** Registers a client. */
  public static Registered client(String name) {
    String email = Unique.email();
    Answer answer =
        Api.anonymous()
            .post(
                "/auth/register",
                Map.of(
                    "name", name,
                    "email", email,
                    "password", PASSWORD,
                    "acceptPrivacy", true,
                    "policyVersion", "2026-01"))
            .expect(201);
    return new Registered(
        Api.anonymous().session(answer),
        email,
        answer.at("/user/id").asLong(),
        answer.at("/user/client/id").asLong());
  }

  /**
   * Somebody an administrator made an account for.
   *
   * @param api the person, by bearer token
   */
  public record Member(Api api, String email, long userId, long staffId) {}

  /** Makes an account with a role and signs it in. */
  public static Member member(Api admin, String role, String name) {
    String email = Unique.email();
    Answer answer =
        admin
            .post(
                "/users", Map.of("role", role, "name", name, "email", email, "password", PASSWORD))
            .expect(201);
    return new Member(
        Api.anonymous().withToken(email, PASSWORD),
        email,
        answer.id(),
        answer.at("/staff/id").asLong());
  }
}
