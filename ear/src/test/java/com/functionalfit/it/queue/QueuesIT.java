package com.functionalfit.it.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.People;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The queues as administrators see and steer them. Jobs of a kind nobody knows stand still. */
class QueuesIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final Api admin = Api.admin();
  private final String type = "test.kind." + UUID.randomUUID().toString().substring(0, 8);

  @AfterEach
  void leaveNothing() {
    admin.post("/queues/resume", Map.of()).expect(200);
    Database.update("DELETE FROM job WHERE job_type LIKE 'test.kind.%'");
  }

  @Test
  @DisplayName("every queue is listed in the order it is served, with its workers")
  void listsQueues() {
    Answer queues = admin.get("/queues").expect(200);
    assertThat(queues.at("/items").findValuesAsText("name"))
        .containsExactly("webhooks", "gcal-sync", "notifications", "default");
    JsonNode first = queues.at("/items/0");
    assertThat(first.at("/priority").asInt()).isEqualTo(1);
    for (String count : new String[] {"waiting", "delayed", "running", "failed", "quarantined"}) {
      assertThat(first.get(count).isIntegralNumber()).as(count).isTrue();
    }
    assertThat(queues.at("/workers").findValuesAsText("state")).contains("working");
    admin.get("/queues/webhooks").expect(200);
    admin.get("/queues/nothing").expect(404, "NOT_FOUND");
    assertThat(admin.get("/queues/default/throughput").expect(200).at("/items")).hasSize(60);
  }

  @Test
  @DisplayName("a failed job is shown with its cause, and can be started again, once")
  void retriesFailedJob() {
    long id = job("default", "failed", 3600);
    Database.update(
        "INSERT INTO job_failures (job_id, attempt, node, failed_at, error_class, error_message)"
            + " VALUES (?, 3, 'node-x', UTC_TIMESTAMP(6), 'IOException', 'no answer')",
        id);
    String path = "/queues/default/jobs/" + id;

    Answer job = admin.get(path).expect(200);
    assertThat(job.at("/state").asText()).isEqualTo("failed");
    assertThat(job.at("/payload/id").asInt()).isEqualTo(7);
    assertThat(job.at("/errorClass").asText()).isEqualTo("IOException");
    assertThat(job.at("/failedAt").isNull()).isFalse();
    assertThat(job.at("/failures/0/errorMessage").asText()).isEqualTo("no answer");
    admin.get("/queues/webhooks/jobs/" + id).expect(404, "NOT_FOUND");

    admin.post("/queues/default/pause", Map.of("reason", "test")).expect(200);
    Answer again = admin.post(path + "/retry", Map.of()).expect(200);
    assertThat(again.at("/state").asText()).isEqualTo("waiting");
    assertThat(again.at("/attempts").asInt()).isZero();
    admin.post(path + "/retry", Map.of()).expect(409, "INVALID_TRANSITION");
    assertThat(audited("JOB_RETRIED", id)).isEqualTo(1);
  }

  @Test
  @DisplayName("all failed jobs of a kind can be started again; others stay")
  void retriesAllOfAKind() {
    job("notifications", "failed", 3600);
    job("notifications", "failed", 3600);
    job("notifications", "quarantined", 3600);
    admin.post("/queues/notifications/pause", Map.of()).expect(200);
    Answer retried = admin.post("/queues/notifications/retry", Map.of("jobType", type)).expect(200);
    assertThat(retried.at("/retried").asInt()).isEqualTo(2);
    String list = "/queues/notifications/jobs?jobType=" + type + "&state=";
    assertThat(admin.get(list + "waiting").expect(200).at("/total").asInt()).isEqualTo(2);
    assertThat(admin.get(list + "quarantined").expect(200).at("/total").asInt()).isEqualTo(1);
    admin.get(list + "asleep").expectInvalid("state", "unknown");
  }

  @Test
  @DisplayName("a failed job can be discarded; a waiting one cannot")
  void discards() {
    long failed = job("default", "failed", 3600);
    long waiting = job("default", "waiting", 3600);
    admin.delete("/queues/default/jobs/" + failed).expect(204);
    admin.delete("/queues/default/jobs/" + failed).expect(409, "INVALID_TRANSITION");
    admin.delete("/queues/default/jobs/" + waiting).expect(409, "INVALID_TRANSITION");
    assertThat(audited("JOB_DISCARDED", failed)).isEqualTo(1);
  }

  @Test
  @DisplayName("a paused queue is not taken from until it is resumed")
  void pauses() throws InterruptedException {
    Answer paused = admin.post("/queues/default/pause", Map.of("reason", "maintenance"));
    assertThat(paused.expect(200).at("/paused").asBoolean()).isTrue();
    Answer shown = admin.get("/queues/default").expect(200);
    assertThat(shown.at("/paused").asBoolean()).isTrue();
    assertThat(shown.at("/pauseReason").asText()).isEqualTo("maintenance");
    Thread.sleep(2500);

    long id = job("default", "waiting", 0);
    Thread.sleep(4000);
    assertThat(claims(id)).isZero();

    admin.post("/queues/default/resume", Map.of()).expect(200);
    await().atMost(SOON).until(() -> claims(id) > 0);
    admin
        .post("/queues/default/pause", Map.of("reason", "x".repeat(501)))
        .expectInvalid("reason", "too_long");
  }

  @Test
  @DisplayName("a job of a kind that no node knows waits, untouched")
  void leavesUnknownKindsAlone() {
    long id = job("webhooks", "waiting", 0);
    await().atMost(SOON).until(() -> claims(id) > 0);
    await()
        .atMost(SOON)
        .until(
            () ->
                admin
                    .get("/queues/webhooks/jobs/" + id)
                    .expect(200)
                    .at("/state")
                    .asText()
                    .equals("waiting"));
    assertThat(Database.number("SELECT attempts FROM job WHERE id = ?", id)).isZero();
  }

  @Test
  @DisplayName("batch administrators may steer the queues, staff and clients may not")
  void isForAdministrators() {
    Api batchAdmin = People.member(admin, "batch_admin", "Batch Admin").api();
    batchAdmin.get("/queues").expect(200);
    batchAdmin.post("/queues/pause", Map.of()).expect(200);
    batchAdmin.post("/queues/resume", Map.of()).expect(200);
    People.member(admin, "staff", "Staff").api().get("/queues").expect(403);
    Api.anonymous().get("/queues").expect(401);
  }

  private long job(String queue, String state, int dueInSeconds) {
    String key = "test-" + UUID.randomUUID();
    Database.update(
        "INSERT INTO job (queue, job_type, payload, dedupe_key, state, due_at, finished_at,"
            + " error_class, error_message) VALUES (?, ?, '{\"id\": 7}', ?, ?,"
            + " UTC_TIMESTAMP(6) + INTERVAL ? SECOND,"
            + " IF(? = 'waiting', NULL, UTC_TIMESTAMP(6)), 'IOException', 'no answer')",
        queue,
        type,
        key,
        state,
        dueInSeconds,
        state);
    return Database.number("SELECT id FROM job WHERE dedupe_key = ?", key);
  }

  /** How often workers took the job: every claim and every return raises its fence. */
  private static long claims(long id) {
    return Database.number("SELECT fence FROM job WHERE id = ?", id);
  }

  private static long audited(String action, long id) {
    return Database.number(
        "SELECT COUNT(*) FROM audit_log WHERE action = ? AND entity_type = 'job'"
            + " AND entity_id = ?",
        action,
        id);
  }
}
