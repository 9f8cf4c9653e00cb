package com.functionalfit.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.contract.Operations.Operation;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.People;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Sends to every operation of the API description what it must not take. Each answer is the problem
 * the contract names, and not a row of the database has changed.
 */
@DisplayName("bad input gets its problem and changes nothing")
class BadInputIT {

  private static final String HUGE_ID = "9223372036854775808";
  private static final String JSON = "application/json";
  private static final int TOO_LARGE = 1_100_000;

  private static Operations document;
  private static List<Operation> operations;
  private static Api admin;
  private static Api client;
  private static Api session;
  private static Api expired;

  private final List<String> wrong = new ArrayList<>();
  private Snapshot before;

  @BeforeAll
  static void readTheDocument() {
    document = Operations.read();
    operations = document.all();
    admin = Api.admin();
    client = People.client("Bad input").api();
    People.Member member = People.member(admin, "admin", "Bad input");
    session =
        Api.anonymous()
            .withSession(member.email(), People.PASSWORD)
            .with("X-CSRF-Token", "not the token");
    People.Registered former = People.client("Expired");
    expired = Api.anonymous().withToken(former.email(), People.PASSWORD);
    Database.update(
        "UPDATE auth_sessions SET expires_at = '2020-01-01' WHERE user_id = ?", former.userId());
  }

  @BeforeEach
  void remember() {
    before = Snapshot.ofBusinessTables();
  }

  @AfterEach
  void nothingChanged() {
    before.requireSameNow();
    assertThat(wrong).as("wrong answers").isEmpty();
  }

  @Test
  void unreadableJson() {
    bodies()
        .forEach(
            operation -> {
              check(operation, "cut off", raw(operation, "{\"a\":", JSON), 400, "MALFORMED");
              check(operation, "no JSON", raw(operation, "<a/>", JSON), 400, "MALFORMED");
            });
  }

  @Test
  void anotherShape() {
    bodies()
        .forEach(
            operation -> check(operation, "array", raw(operation, "[1]", JSON), 400, "MALFORMED"));
  }

  @Test
  void unknownField() {
    bodies()
        .filter(operation -> !document.properties(operation).isEmpty())
        .forEach(
            operation -> {
              Answer answer = raw(operation, "{\"noSuchField\": 1}", JSON);
              check(operation, "unknown field", answer, 422, "VALIDATION");
              checkField(operation, answer, "noSuchField", "unknown_field");
            });
  }

  @Test
  void wrongTypes() {
    bodies()
        .forEach(
            operation ->
                document
                    .properties(operation)
                    .forEach(
                        (name, schema) -> {
                          String body = "{\"" + name + "\": " + wrongValue(schema) + "}";
                          Answer answer = raw(operation, body, JSON);
                          check(operation, body, answer, 422, "VALIDATION");
                          checkField(operation, answer, name, null);
                        }));
  }

  @Test
  void instantsWithoutOffset() {
    bodies()
        .forEach(
            operation ->
                document.properties(operation).entrySet().stream()
                    .filter(entry -> "date-time".equals(entry.getValue().path("format").asText()))
                    .filter(entry -> !entry.getKey().endsWith("Local"))
                    .forEach(
                        entry -> {
                          String body = "{\"" + entry.getKey() + "\": \"2026-03-01T10:00:00\"}";
                          Answer answer = raw(operation, body, JSON);
                          check(operation, body, answer, 422, "VALIDATION");
                          checkField(operation, answer, entry.getKey(), "offset_required");
                        }));
  }

  @Test
  void tooLargeBody() {
    String body = "{\"noSuchField\": \"" + "x".repeat(TOO_LARGE) + "\"}";
    bodies()
        .forEach(
            operation ->
                check(operation, "too large", raw(operation, body, JSON), 413, "TOO_LARGE"));
  }

  @Test
  void anotherMediaType() {
    bodies()
        .forEach(
            operation ->
                check(
                    operation,
                    "text/plain",
                    raw(operation, "{}", "text/plain"),
                    415,
                    "MEDIA_TYPE"));
  }

  @Test
  void idsThatCannotBe() {
    for (Operation operation : operations) {
      if (operation.hasPathParameter()) {
        for (String id : List.of("0", "-1", HUGE_ID, "abc", "1.5")) {
          Answer answer =
              caller(operation)
                  .with("If-Match", "\"v0\"")
                  .send(
                      operation.method(),
                      operation.at(id),
                      operation.takesBody() ? Map.of() : null);
          // A body that must hold something is looked at first.
          boolean isRight =
              answer.status() == 404 || (operation.takesBody() && answer.status() == 422);
          note(isRight && isProblem(answer), operation, "id " + id, answer);
        }
      }
    }
  }

  @Test
  void pagesAndSortsThatCannotBe() {
    for (Operation operation : operations) {
      if ("GET".equals(operation.method()) && !operation.hasPathParameter()) {
        for (String parameter : operation.queryParameters()) {
          badQueryValues(parameter).forEach(value -> checkQuery(operation, parameter, value));
        }
      }
    }
  }

  @Test
  void methodsThatAreNotThere() {
    Set<String> known = new HashSet<>();
    operations.forEach(operation -> known.add(operation.method() + operation.path()));
    for (Operation operation : operations) {
      if (!known.contains("PUT" + operation.path())) {
        Answer answer = admin.send("PUT", operation.at("1"), Map.of());
        check(operation, "PUT", answer, 405, "METHOD");
      }
    }
  }

  @Test
  void tokensThatAreNotOurs() {
    refuseSignIn(
        Api.anonymous().with("Authorization", "Bearer " + "x".repeat(43)), "foreign token");
  }

  @Test
  void tokensThatHaveExpired() {
    refuseSignIn(expired, "expired token");
  }

  @Test
  void sessionsWithoutTheirCsrfToken() {
    for (Operation operation : operations) {
      if (!"GET".equals(operation.method()) && !isPublic(operation)) {
        Answer answer = operation.call(session, operation.at("1"));
        check(operation, "wrong CSRF token", answer, 403, "CSRF");
      }
    }
  }

  private void refuseSignIn(Api caller, String what) {
    for (Operation operation : operations) {
      if (!isPublic(operation)) {
        Answer answer = operation.call(caller, operation.at("1"));
        note(answer.status() == 401 && isProblem(answer), operation, what, answer);
      }
    }
  }

  private static Stream<Operation> bodies() {
    return operations.stream().filter(Operation::takesBody);
  }

  private static boolean isPublic(Operation operation) {
    return operation
        .path()
        .matches(
            "/api/(health|ping|version|v1/public/.*|v1/settings/public"
                + "|v1/auth/(register|login|token|forgot-password|reset-password|confirm-email))");
  }

  private static Api caller(Operation operation) {
    return operation.path().matches(".*/(book|cancel|my-registration)") ? client : admin;
  }

  private static Answer raw(Operation operation, String body, String type) {
    return caller(operation)
        .with("If-Match", "\"v0\"")
        .sendRaw(operation.method(), operation.at("999999999"), body, type);
  }

  /** A value of another type; what is described as anything is text or a number. */
  private static String wrongValue(JsonNode schema) {
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
      case "string" -> schema.has("enum") ? "\"no-such-word\"" : "{\"a\": 1}";
      case "" -> "{\"a\": 1}";
      default -> "\"no such value\"";
    };
  }

  private static List<String> badQueryValues(String parameter) {
    return switch (parameter) {
      case "page" -> List.of("0", "-1", "one", "99999999999");
      case "pageSize" -> List.of("0", "201", "many");
      case "sort" -> List.of("noSuchField", "id;drop");
      case "from", "to" -> List.of("yesterday", "2026-13-01");
      default -> parameter.endsWith("Id") ? List.of("abc", HUGE_ID) : List.of();
    };
  }

  private void checkQuery(Operation operation, String parameter, String value) {
    String query = "?" + parameter + "=" + value.replace(";", "%3B");
    Answer answer = caller(operation).get(operation.path() + query);
    check(operation, query, answer, 422, "VALIDATION");
  }

  private void check(Operation operation, String what, Answer answer, int status, String code) {
    note(
        answer.status() == status && code.equals(answer.code()) && isProblem(answer),
        operation,
        what,
        answer);
  }

  private void checkField(Operation operation, Answer answer, String field, String code) {
    for (JsonNode error : answer.body().path("errors")) {
      if (error.path("field").asText().startsWith(field)
          && (code == null || code.equals(error.path("code").asText()))) {
        return;
      }
    }
    note(false, operation, field + " " + code, answer);
  }

  private static boolean isProblem(Answer answer) {
    return String.valueOf(answer.header("Content-Type")).startsWith("application/problem+json")
        && answer.at("/instance").asText().equals("urn:uuid:" + answer.header("X-Request-Id"));
  }

  private void note(boolean isRight, Operation operation, String what, Answer answer) {
    if (!isRight) {
      String shown = answer.text().length() > 300 ? answer.text().substring(0, 300) : answer.text();
      String input = what.length() > 60 ? what.substring(0, 60) : what;
      wrong.add(operation + " <- " + input + " answered " + answer.status() + " " + shown);
    }
  }
}
