package com.functionalfit.it.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Inbox;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.TestStack;
import com.functionalfit.it.support.Unique;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("PRIV-1 to PRIV-5: personal data")
class PrivacyIT {

  private static final String PHONE = "06 30 987 6543";

  private final Studio studio = Studio.open();
  private final Api admin = studio.admin();

  @Test
  @Tag("PRIV-3")
  void aPersonFetchesACopyOfEverythingWithThePassword() throws Exception {
    String name = Unique.name("Copy");
    People.Registered person = People.client(name);
    person.api().patch("/me", Map.of("phone", PHONE)).expect(200);
    book(person);
    Answer asked = person.api().post("/me/export", null).expect(201);
    assertThat(asked.at("/dueOn").asText())
        .isEqualTo(LocalDate.now(Studio.ZONE).plusDays(30).toString());
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> "done".equals(person.api().get("/me/export").at("/status").asText()));
    Inbox.Mail mail = Inbox.of(person.email()).awaitMail("adatexport");
    assertThat(mail.text()).contains("/settings");
    String file = "/me/export/" + asked.id() + "/file";
    person.api().post(file, Map.of("password", "wrong")).expectInvalid("password", "wrong");
    People.client("Nosy")
        .api()
        .post(file, Map.of("password", People.PASSWORD))
        .expect(404, "NOT_FOUND");
    Map<String, String> files = unzip(fetch(person, file));
    assertThat(files.keySet())
        .contains("account.json", "profile.csv", "consents.json", "registrations.csv");
    assertThat(files.keySet())
        .contains("passes.json", "account_statement.csv", "mail_log.json", "audit_entries.json");
    assertThat(files.get("account.json")).contains(name, person.email());
    assertThat(files.get("profile.csv")).contains(PHONE).doesNotContain("phone_enc");
    assertThat(files.get("consents.json")).contains("privacy_policy", "granted");
    assertThat(files.get("registrations.json")).contains("booked");
    assertThat(String.join("", files.values())).doesNotContain("password_hash", "token_hash");
    assertThat(
            admin
                .get("/audit-log?action=DATA_EXPORTED&entityId=" + person.userId())
                .at("/total")
                .asInt())
        .isEqualTo(1);
    Database.update(
        "UPDATE privacy_files SET expires_at = '2020-01-01' WHERE request_id = ?", asked.id());
    person.api().post(file, Map.of("password", People.PASSWORD)).expect(404, "NOT_FOUND");
  }

  @Test
  @Tag("PRIV-3")
  void thereIsOneOpenRequestHoweverManyAreSent() {
    People.Registered person = People.client("Impatient");
    Map<String, Object> wish = Map.of("password", People.PASSWORD);
    List<Answer> answers = Parallel.run(8, i -> () -> person.api().post("/me/erasure", wish));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.expect(409, "NOT_READY"));
    person.api().get("/me/export").expect(404, "NOT_FOUND");
  }

  @Test
  @Tag("PRIV-4")
  @Tag("AUD-4")
  void whoIsErasedLeavesPseudonymousBooks() {
    String name = Unique.name("Forgettable");
    People.Registered person = People.client(name);
    person.api().patch("/me", Map.of("phone", PHONE)).expect(200);
    long lesson = book(person);
    person
        .api()
        .post("/me/erasure", Map.of("password", "wrong"))
        .expectInvalid("password", "wrong");
    Answer asked =
        person
            .api()
            .post("/me/erasure", Map.of("password", People.PASSWORD, "reason", "Moving"))
            .expect(201);
    assertThat(asked.at("/status").asText()).isEqualTo("pending");
    Answer approved = admin.post("/privacy/requests/" + asked.id() + "/approve", null).expect(200);
    assertThat(approved.at("/status").asText()).isEqualTo("running");
    admin.post("/privacy/requests/" + asked.id() + "/approve", null).expect(409, "ALREADY_DECIDED");
    person.api().get("/me").expect(401);
    assertThat(admin.get("/classes/" + lesson).at("/bookedCount").asInt()).isZero();
    Inbox.of(person.email()).awaitMail("Döntés");
    await().atMost(Duration.ofSeconds(90)).until(() -> "done".equals(status(asked.id())));

    String placeholder = "Törölt ügyfél #" + person.clientId();
    assertThat(
            Database.texts(
                "SELECT CONCAT(u.name, '|', u.email, '|', c.full_name) FROM users u"
                    + " JOIN clients c ON c.user_id = u.id WHERE u.id = ?",
                person.userId()))
        .containsExactly(
            placeholder + "|erased-" + person.userId() + "@invalid.invalid|" + placeholder);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM clients WHERE id = ? AND phone_enc IS NULL AND phone_bidx IS"
                    + " NULL AND notes_enc IS NULL AND erased_at IS NOT NULL",
                person.clientId()))
        .isEqualTo(1);
    assertThat(
            Database.number("SELECT COUNT(*) FROM email_log WHERE recipient = ?", person.email()))
        .isZero();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM notifications WHERE user_id = ?", person.userId()))
        .isZero();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM class_registrations WHERE client_id = ? AND note IS NOT NULL",
                person.clientId()))
        .isZero();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM account_entries WHERE client_id = ?", person.clientId()))
        .as("the books stay")
        .isPositive();
    Answer trail =
        admin.get("/audit-log?entityType=client&entityId=" + person.clientId()).expect(200);
    assertThat(trail.at("/items/0/action").asText()).isEqualTo("CLIENT_ERASED");
    assertThat(trail.text()).doesNotContain(name);
    assertThat(everythingStored()).as("rows that still name the person").isEmpty();
    admin.get("/clients/" + person.clientId()).expect(404);
    Api.anonymous()
        .post(
            "/auth/register",
            Map.of(
                "name",
                "Another",
                "email",
                person.email(),
                "password",
                People.PASSWORD,
                "acceptPrivacy",
                true,
                "policyVersion",
                "2026-01"))
        .expect(201);
  }

  @Test
  @Tag("PRIV-4")
  void aRejectionTellsWhyAndChangesNothing() {
    People.Registered person = People.client(Unique.name("Staying"));
    long id =
        person.api().post("/me/erasure", Map.of("password", People.PASSWORD)).expect(201).id();
    String path = "/privacy/requests/" + id;
    admin.post(path + "/reject", Map.of()).expectInvalid("reason", "required");
    Answer rejected = admin.post(path + "/reject", Map.of("reason", "Unpaid balance")).expect(200);
    assertThat(rejected.at("/status").asText()).isEqualTo("rejected");
    assertThat(rejected.at("/decidedBy").asText()).isNotEmpty();
    assertThat(Inbox.of(person.email()).awaitMail("Döntés").text()).contains("Unpaid balance");
    admin.post(path + "/approve", null).expect(409, "ALREADY_DECIDED");
    person.api().get("/me").expect(200);
    person.api().post("/me/erasure", Map.of("password", People.PASSWORD)).expect(201);
  }

  @Test
  @Tag("PRIV-4")
  void adminsEraseWalkInsAndNobodyErasesTheStaff() {
    Answer walkIn =
        admin
            .post("/clients", Map.of("fullName", Unique.name("Walk-in"), "phone", PHONE))
            .expect(201);
    Answer request =
        admin
            .post("/clients/" + walkIn.id() + "/erasure", Map.of("reason", "Asked at the desk"))
            .expect(201);
    assertThat(request.at("/person/clientId").asLong()).isEqualTo(walkIn.id());
    await().atMost(Duration.ofSeconds(90)).until(() -> "done".equals(status(request.id())));
    assertThat(Database.texts("SELECT full_name FROM clients WHERE id = ?", walkIn.id()))
        .containsExactly("Törölt ügyfél #" + walkIn.id());
    long technical = Database.number("SELECT id FROM clients WHERE kind = 'technical'");
    admin
        .post("/clients/" + technical + "/erasure", Map.of("reason", "x"))
        .expect(409, "TECHNICAL_GUEST");
    People.member(admin, "staff", "Staff")
        .api()
        .post("/me/erasure", Map.of("password", People.PASSWORD))
        .expect(403, "FORBIDDEN");
    admin.get("/privacy/requests?status=odd").expectInvalid("status", "unknown");
  }

  @Test
  @Tag("PRIV-4")
  void requestsAreListedAsTheyAreDue() {
    People.Registered person = People.client(Unique.name("Late"));
    long id =
        person.api().post("/me/erasure", Map.of("password", People.PASSWORD)).expect(201).id();
    Database.update("UPDATE privacy_requests SET due_on = '2020-01-01' WHERE id = ?", id);
    Answer list = admin.get("/privacy/requests?kind=erasure&status=pending").expect(200);
    assertThat(list.at("/items/0/id").asLong()).isEqualTo(id);
    assertThat(list.at("/items/0/overdue").asBoolean()).isTrue();
    assertThat(list.at("/items/0/person/id").asLong()).isEqualTo(person.clientId());
    admin.post("/privacy/requests/" + id + "/reject", Map.of("reason", "test")).expect(200);
  }

  @Test
  @Tag("PRIV-1")
  void personalColumnsAreNoTextInTheDatabase() {
    People.Registered person = People.client(Unique.name("Encrypted"));
    person
        .api()
        .patch(
            "/me",
            Map.of(
                "phone", PHONE,
                "dateOfBirth", "1990-05-17",
                "emergencyContactName", "Anna Contact",
                "emergencyContactPhone", "06 30 111 0000"))
        .expect(200);
    String columns =
        "CONCAT(COALESCE(CONVERT(phone_enc USING latin1),''),"
            + " COALESCE(CONVERT(date_of_birth_enc USING latin1),''),"
            + " COALESCE(CONVERT(emergency_contact_name_enc USING latin1),''),"
            + " COALESCE(CONVERT(emergency_contact_phone_enc USING latin1),''))";
    String stored =
        Database.texts("SELECT " + columns + " FROM clients WHERE id = ?", person.clientId())
            .get(0);
    assertThat(stored).doesNotContain(PHONE, "1990", "Anna", "111 0000");
    assertThat(admin.get("/clients?q=%2B36309876543").expect(200).at("/items"))
        .extracting(item -> item.path("id").asLong())
        .contains(person.clientId());
    assertThat(admin.get("/clients?q=9876543").expect(200).at("/total").asInt())
        .as("whole numbers only")
        .isZero();
  }

  @Test
  @Tag("PRIV-2")
  void consentsAreOnlyEverAdded() {
    People.Registered person = People.client(Unique.name("Consenting"));
    for (String action : List.of("granted", "withdrawn")) {
      person
          .api()
          .post(
              "/me/consents",
              Map.of("kind", "health_data", "action", action, "documentVersion", "2026-01"))
          .expect(201);
    }
    Answer all = person.api().get("/me/consents").expect(200);
    assertThat(all.at("/items").findValuesAsText("action"))
        .containsExactly("withdrawn", "granted", "granted");
    Answer now = admin.get("/clients/" + person.clientId()).expect(200);
    assertThat(now.at("/consents").findValuesAsText("action"))
        .containsExactlyInAnyOrder("granted", "withdrawn");
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM consents WHERE client_id = ? AND ip IS NOT NULL",
                person.clientId()))
        .isEqualTo(3);
  }

  @Test
  @Tag("PRIV-6")
  void publicAnswersHoldNothingPersonal() {
    People.Member trainer = People.member(admin, "staff", Unique.name("Public trainer"));
    long template = studio.template(Map.of("defaultTrainerId", trainer.staffId())).id();
    studio.schedule(template, Studio.ahead(3, 10), Map.of()).expect(201);
    Answer classes = Api.anonymous().get("/public/classes?templateId=" + template).expect(200);
    assertThat(classes.at("/items")).hasSize(1);
    assertThat(classes.at("/items/0/trainer").properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("id", "name", "bio");
    assertThat(classes.text()).doesNotContain(trainer.email(), "rrule", "google");
  }

  private long book(People.Registered person) {
    long lesson =
        studio.schedule(studio.template(), Studio.ahead(8, 10), Map.of()).expect(201).id();
    person
        .api()
        .post("/classes/" + lesson + "/book", Map.of("note", "I am " + person.email()))
        .expect(201);
    return lesson;
  }

  private String status(long requestId) {
    for (var item : admin.get("/privacy/requests?pageSize=200").expect(200).at("/items")) {
      if (item.path("id").asLong() == requestId) {
        return item.path("status").asText();
      }
    }
    throw new AssertionError("No request " + requestId);
  }

  /** Text columns of every table that still hold the name of a person who was erased. */
  private static List<String> everythingStored() {
    List<String> columns =
        Database.texts(
            "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'text', 'longtext',"
                + " 'mediumtext', 'json') AND table_name NOT LIKE 'JOB\\_%' AND table_name NOT LIKE"
                + " 'STEP\\_%' AND table_name NOT LIKE 'PARTITION\\_%'");
    return columns.stream()
        .filter(
            column -> {
              String[] parts = column.split("\\.");
              return Database.number(
                      "SELECT COUNT(*) FROM " + parts[0] + " WHERE `" + parts[1] + "` LIKE ?",
                      "%Forgettable%")
                  > 0;
            })
        .toList();
  }

  private static byte[] fetch(People.Registered person, String path) throws Exception {
    String token =
        Api.anonymous()
            .post("/auth/token", Map.of("email", person.email(), "password", People.PASSWORD))
            .expect(201)
            .at("/accessToken")
            .asText();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(TestStack.get().url() + "/api/v1" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString("{\"password\": \"" + People.PASSWORD + "\"}"))
            .build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
    return answer.body();
  }

  private static Map<String, String> unzip(byte[] content) throws Exception {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
