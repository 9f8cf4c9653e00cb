package com.functionalfit.it.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.People;
import com.functionalfit.it.support.Upload;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("IMP-1 to IMP-5: clients from a file")
class ImportIT {

  private static final String HEADER = "nev;email;tel;szolg;edzoi dij;belepo dij\n";
  private static final String PATH = "/clients/import";
  private static final int MANY = 5_000;

  private final Api admin = Api.admin();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  @Tag("IMP-1")
  @Tag("IMP-5")
  void aDryRunReportsTheImportWritesAndARepetitionChangesNothing() {
    String file =
        HEADER
            + "Kata "
            + mark
            + ";kata."
            + mark
            + "@functionalfit.example;06 30 000 0001;;;\n\n"
            + "Antal "
            + mark
            + ";-;06 30 000 0002;;;\n"
            + ";nobody;;;;\n";
    Answer dry = ended(start(file, Map.of("dryRun", true)));
    assertThat(dry.at("/status").asText()).isEqualTo("completed");
    assertThat(dry.at("/created").asInt()).isEqualTo(2);
    assertThat(dry.at("/errors").asInt()).isEqualTo(1);
    assertThat(found()).isZero();

    Answer started = start(file, Map.of());
    assertThat(started.header("Location")).isEqualTo("/api/v1/clients/import/" + started.id());
    Answer done = ended(started);
    assertThat(done.at("/total").asInt()).isEqualTo(3);
    assertThat(done.at("/created").asInt()).isEqualTo(2);
    assertThat(done.at("/progress").asInt()).isEqualTo(100);
    assertThat(done.at("/rows/items").findValuesAsText("lineNo")).containsExactly("2", "4", "5");
    JsonNode error = get(done.id(), "?outcome=error").at("/rows/items/0");
    assertThat(error.at("/code").asText()).isEqualTo("name_missing");
    assertThat(error.at("/message").asText()).isEqualTo("The name is missing.");
    assertThat(found()).isEqualTo(2);

    upload(file, Map.of()).expect(409, "ALREADY_IMPORTED");
    Answer again = ended(start(file, Map.of("again", true)));
    assertThat(again.at("/unchanged").asInt()).isEqualTo(2);
    assertThat(again.at("/errors").asInt()).isEqualTo(1);
    assertThat(found()).isEqualTo(2);
    upload(file, Map.of()).expect(409, "ALREADY_IMPORTED");
  }

  @Test
  @Tag("IMP-2")
  void updatesClientsAndNeverTouchesTheStaff() {
    People.Registered client = People.client("Before " + mark);
    People.Member trainer = People.member(admin, "staff", "Trainer " + mark);
    String file =
        HEADER
            + "After "
            + mark
            + ";"
            + client.email()
            + ";06 30 111 2233;;;\n"
            + "Somebody else;"
            + trainer.email()
            + ";;;;\n"
            + "Technikai vendég;;;;;\n"
            + "New "
            + mark
            + ";new."
            + mark
            + "@functionalfit.example;;;;\n";
    Answer done = ended(start(file, Map.of()));
    assertThat(done.at("/rows/items").findValuesAsText("outcome"))
        .containsExactly("updated", "error", "error", "created");
    assertThat(done.at("/rows/items").findValuesAsText("code"))
        .containsExactly("null", "staff_account", "technical_guest", "null");
    Answer changed = admin.get("/clients/" + client.clientId()).expect(200);
    assertThat(changed.at("/fullName").asText()).isEqualTo("After " + mark);
    assertThat(changed.at("/phone").asText()).isEqualTo("06 30 111 2233");
    assertThat(client.api().get("/me").at("/name").asText()).isEqualTo("After " + mark);
    assertThat(admin.get("/users/" + trainer.userId()).at("/name").asText())
        .isEqualTo("Trainer " + mark);
    long created = done.at("/rows/items/3/clientId").asLong();
    Answer invited = admin.get("/clients/" + created).expect(200);
    assertThat(invited.at("/status").asText()).isEqualTo("active");
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM one_time_tokens WHERE purpose = 'invitation' AND user_id = ?",
                invited.at("/userId").asLong()))
        .isEqualTo(1);
  }

  @Test
  @Tag("IMP-3")
  void aFeeBecomesThePriceCodeFromTodayAndReplacesTheFormerOne() {
    String code = "IMP_" + mark;
    admin
        .post(
            "/service-types",
            Map.of("code", code, "name", "Rehab " + mark, "entryFee", 9000, "trainerFee", 5000))
        .expect(201);
    String person = "Priced " + mark + ";priced." + mark + "@functionalfit.example;;";
    Answer first =
        ended(start(HEADER + person + code.toLowerCase(Locale.ROOT) + ";;8 000 Ft\n", Map.of()));
    assertThat(first.at("/rows/items/0/priceCreated").asBoolean()).isTrue();
    long clientId = first.at("/rows/items/0/clientId").asLong();
    assertThat(fees(clientId)).containsExactly("8000.00/5000.00");

    Answer same = ended(start(HEADER + person + "rehab " + mark + ";5.000;8.000\n", Map.of()));
    assertThat(same.at("/unchanged").asInt()).isEqualTo(1);
    assertThat(same.at("/rows/items/0/priceCreated").asBoolean()).isFalse();

    Answer other = ended(start(HEADER + person + code + ";4500;\n", Map.of()));
    assertThat(other.at("/updated").asInt()).isEqualTo(1);
    assertThat(fees(clientId)).containsExactly("9000.00/4500.00");

    Answer none = ended(start(HEADER + person + code + ";;\n", Map.of()));
    assertThat(none.at("/unchanged").asInt()).isEqualTo(1);
    Answer unknown = ended(start(HEADER + person + "no such;1;1\n", Map.of()));
    assertThat(unknown.at("/rows/items/0/code").asText()).isEqualTo("service_unknown");
  }

  @Test
  @Tag("IMP-1")
  void refusesWhatIsNoFileOfClients() {
    Answer missing = upload("nev;email\nA;b\n", Map.of());
    missing.expectInvalid("file", "missing_columns");
    assertThat(missing.at("/missingColumns"))
        .extracting(JsonNode::asText)
        .containsExactly("tel", "szolg", "edzoi dij", "belepo dij");
    upload(HEADER, Map.of()).expectInvalid("file", "required");
    Upload.sendEmpty(admin, PATH).expectInvalid("file", "required");
    Upload.send(admin, PATH, "clients.pdf", "application/pdf", "x", Map.of())
        .expect(415, "MEDIA_TYPE");
    Upload.send(admin, PATH, "clients.exe", "text/csv", "x", Map.of()).expect(415, "MEDIA_TYPE");
    String large = HEADER + "x".repeat(5 * 1024 * 1024);
    upload(large, Map.of()).expect(413, "TOO_LARGE");
    upload(large + large, Map.of()).expect(413, "TOO_LARGE");
    Answer sample = admin.get(PATH + "/sample").expect(200);
    assertThat(sample.header("Content-Type")).startsWith("text/csv");
    assertThat(sample.text()).startsWith(HEADER);
    admin.get(PATH + "/999999999").expect(404, "NOT_FOUND");
    admin.get(PATH + "/1?outcome=odd").expectInvalid("outcome", "unknown");
  }

  @Test
  @Tag("IMP-1")
  void theSameFileIsImportedOnceHoweverManySendIt() {
    String file = HEADER + "Once " + mark + ";;;;;\n";
    List<Answer> answers = Parallel.run(16, i -> () -> upload(file, Map.of()));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.expect(409, "ALREADY_IMPORTED"));
    await().atMost(Duration.ofSeconds(30)).until(() -> found() == 1);
  }

  @Test
  @Tag("IMP-5")
  void fiveThousandClientsShowProgressAndSurviveAStop() {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < MANY; i++) {
      file.append("Many ").append(mark).append(' ').append(i).append(";;;;;\n");
    }
    Answer started = start(file.toString(), Map.of());
    Set<Integer> seen = new HashSet<>();
    await()
        .pollInterval(Duration.ofMillis(200))
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> {
              seen.add(get(started.id(), "?pageSize=1").at("/progress").asInt());
              return seen.stream().filter(percent -> percent > 0 && percent < 100).count() >= 2;
            });
    admin
        .post("/batch/executions/" + started.at("/executionId").asLong() + "/stop", null)
        .expect(200);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> "stopped".equals(get(started.id(), "").at("/status").asText()));
    Answer stopped = get(started.id(), "");
    assertThat(stopped.at("/created").asInt()).isBetween(1, MANY - 1);
    admin
        .post("/batch/executions/" + stopped.at("/executionId").asLong() + "/restart", null)
        .expect(201);
    await()
        .atMost(Duration.ofMinutes(4))
        .until(() -> "completed".equals(get(started.id(), "").at("/status").asText()));
    Answer done = get(started.id(), "?page=25&pageSize=200");
    assertThat(done.at("/created").asInt()).isEqualTo(MANY);
    assertThat(done.at("/rows/total").asInt()).isEqualTo(MANY);
    assertThat(done.at("/rows/items")).hasSize(200);
    assertThat(found()).isEqualTo(MANY);
  }

  private Answer start(String file, Map<String, ?> fields) {
    return upload(file, fields).expect(201);
  }

  private Answer upload(String file, Map<String, ?> fields) {
    return Upload.send(
        admin.with("Accept-Language", "en"), PATH, "clients.csv", "text/csv", file, fields);
  }

  private Answer ended(Answer started) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !get(started.id(), "").at("/finishedAt").isNull());
    return get(started.id(), "");
  }

  private Answer get(long id, String query) {
    return admin.with("Accept-Language", "en").get(PATH + "/" + id + query).expect(200);
  }

  private long found() {
    return admin.get("/clients?pageSize=1&q=" + mark).expect(200).at("/total").asLong();
  }

  private static List<String> fees(long clientId) {
    return Database.texts(
        "SELECT CONCAT(entry_fee, '/', trainer_fee) FROM prices WHERE client_id = ? AND is_active"
            + " AND source = 'import' AND (valid_until IS NULL OR valid_until >= CURRENT_DATE)",
        clientId);
  }
}
