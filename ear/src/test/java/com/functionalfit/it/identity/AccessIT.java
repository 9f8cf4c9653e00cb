package com.functionalfit.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation of the OpenAPI document without sign-in and with every wrong role. A route
 * that no row of the table names fails the test: nobody adds one without saying who may call it.
 */
@DisplayName("AUTH-1: who may call what")
@Tag("AUTH-1")
class AccessIT {

  /** Who may call a route: the API description's column, and the roles it keeps out. */
  private enum Who {
    PUBLIC(""),
    ANYONE_SIGNED_IN(""),
    PEOPLE("batch_admin"),
    CLIENTS("staff,batch_admin"),
    STAFF("client,batch_admin"),
    ADMINS("client,staff,batch_admin"),
    BATCH("client,staff");

    private final String wrongRoles;

    Who(String wrongRoles) {
      this.wrongRoles = wrongRoles;
    }

    List<String> wrongRoles() {
      return wrongRoles.isEmpty() ? List.of() : List.of(wrongRoles.split(","));
    }
  }

  private record Row(String methods, String path, Who who) {}

  private record Operation(String method, String path, boolean isForm) {

    String calledPath() {
      return path.replace("{name}", "class-generation").replaceAll("\\{[^}]+}", "999999999");
    }
  }

  private static final String READ = "GET";
  private static final String ANY = ".*";

  /** The first row that matches counts. */
  private static final List<Row> TABLE =
      List.of(
          new Row(READ, "/api/(health|ping|version)", Who.PUBLIC),
          new Row(READ, "/api/v1/(public/.*|settings/public)", Who.PUBLIC),
          new Row(
              "POST",
              "/api/v1/auth/(register|login|token|forgot-password|reset-password|confirm-email)",
              Who.PUBLIC),
          new Row(ANY, "/api/v1/(auth|me)(/.*)?", Who.ANYONE_SIGNED_IN),
          new Row(READ, "/api/v1/dashboard", Who.ANYONE_SIGNED_IN),
          new Row(ANY, "/api/v1/notification-(preferences|channels)", Who.PEOPLE),
          new Row(ANY, "/api/v1/push-subscriptions(/.*)?", Who.PEOPLE),
          new Row(ANY, "/api/v1/batch/.*", Who.BATCH),
          new Row(ANY, "/api/v1/queues(/.*)?", Who.BATCH),
          new Row(ANY, "/api/v1/schedules(/.*)?", Who.BATCH),
          new Row(ANY, "/api/v1/classes/\\{id}/(book|cancel|my-registration)", Who.CLIENTS),
          new Row(ANY, "/api/v1/classes/\\{id}/(participants.*|check-in)", Who.STAFF),
          new Row(READ, "/api/v1/(classes|class-templates)(/\\{id})?", Who.PEOPLE),
          new Row(READ, "/api/v1/(schedule|events)(/\\{id})?", Who.PEOPLE),
          new Row(ANY, "/api/v1/events.*", Who.STAFF),
          new Row(ANY, "/api/v1/(classes|class-templates).*", Who.ADMINS),
          new Row("DELETE", "/api/v1/clients/\\{id}", Who.ADMINS),
          new Row(ANY, "/api/v1/clients/import(/.*)?", Who.ADMINS),
          new Row(
              ANY, "/api/v1/(clients/(duplicates|\\{id}/(erasure|merge))|privacy/.*)", Who.ADMINS),
          new Row("GET", "/api/v1/(clients|staff)/\\{id}/price-codes", Who.STAFF),
          new Row(ANY, "/api/v1/(clients|staff)/\\{id}/price-codes.*", Who.ADMINS),
          new Row("POST", "/api/v1/clients/\\{id}/ledger/(refunds|write-offs)", Who.ADMINS),
          new Row(READ, "/api/v1/clients/\\{id}(/(activity|passes|upcoming|ledger))?", Who.PEOPLE),
          new Row(READ, "/api/v1/clients/\\{id}/price-codes", Who.STAFF),
          new Row(ANY, "/api/v1/clients/\\{id}/price-codes.*", Who.ADMINS),
          new Row(ANY, "/api/v1/clients.*", Who.STAFF),
          new Row(READ, "/api/v1/staff(/\\{id})?", Who.PEOPLE),
          new Row(ANY, "/api/v1/staff.*", Who.ADMINS),
          new Row("GET|POST", "/api/v1/passes", Who.STAFF),
          new Row(READ, "/api/v1/passes/\\{id}(/ledger)?", Who.PEOPLE),
          new Row(ANY, "/api/v1/passes.*", Who.ADMINS),
          new Row(READ, "/api/v1/service-types.*", Who.STAFF),
          new Row(READ, "/api/v1/(sites|rooms|closures|pass-types)(/\\{id})?", Who.PEOPLE),
          new Row(ANY, "/api/v1/(sites|rooms|closures|pass-types|service-types)(/.*)?", Who.ADMINS),
          new Row(READ, "/api/v1/pricing/resolve", Who.PEOPLE),
          new Row(
              ANY,
              "/api/v1/(pricing|settings|users|email-templates|email-log|quotes)(/.*)?",
              Who.ADMINS),
          new Row(READ, "/api/v1/audit-log(/\\{id})?", Who.STAFF),
          new Row(READ, "/api/v1/audit-log/verification", Who.ADMINS));

  private static List<Operation> operations;

  @BeforeAll
  static void readTheDocument() {
    JsonNode paths =
        Api.anonymous().with("Accept", "application/json").get("/openapi").expect(200).at("/paths");
    operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method ->
                  add(
                      method.toUpperCase(Locale.ROOT),
                      path.getKey(),
                      path.getValue()
                          .path(method)
                          .at("/requestBody/content")
                          .has("multipart/form-data")));
    }
    assertThat(operations).hasSizeGreaterThan(80);
  }

  private static void add(String method, String path, boolean isForm) {
    if (Set.of("GET", "POST", "PUT", "PATCH", "DELETE").contains(method)) {
      operations.add(new Operation(method, path, isForm));
    }
  }

  @Test
  void everyOperationSaysWhoMayCallIt() {
    assertThat(operations).filteredOn(operation -> who(operation).isEmpty()).isEmpty();
  }

  @Test
  void withoutSignInEverythingButThePublicPartIsClosed() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : operations) {
      Answer answer = call(Api.anonymous(), operation);
      boolean closed = answer.status() == 401 && "UNAUTHENTICATED".equals(answer.code());
      if (closed == (who(operation).orElseThrow() == Who.PUBLIC)) {
        wrong.add(operation + " answered " + answer.status() + " " + answer.code());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyWrongRoleIsKeptOut() {
    Api admin = Api.admin();
    Map<String, Api> callers =
        Map.of(
            "client", People.client("Wrong role").api(),
            "staff", People.member(admin, "staff", "Wrong role").api(),
            "batch_admin", People.member(admin, "batch_admin", "Wrong role").api());
    List<String> wrong = new ArrayList<>();
    for (Operation operation : operations) {
      for (String role : who(operation).orElseThrow().wrongRoles()) {
        Answer answer = call(callers.get(role), operation);
        if (answer.status() != 403) {
          wrong.add(role + " " + operation + " answered " + answer.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Optional<Who> who(Operation operation) {
    return TABLE.stream()
        .filter(row -> operation.method().matches(row.methods()))
        .filter(row -> operation.path().matches(row.path()))
        .map(Row::who)
        .findFirst();
  }

  private static Answer call(Api caller, Operation operation) {
    if (operation.isForm()) {
      return Upload.sendEmpty(caller, operation.calledPath());
    }
    boolean hasBody = !Set.of("GET", "DELETE").contains(operation.method());
    return caller.send(operation.method(), operation.calledPath(), hasBody ? Map.of() : null);
  }
}
