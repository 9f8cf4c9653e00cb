package com.functionalfit.it.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.dev.ServerNode;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Desk;
import com.functionalfit.it.support.TestStack;
import com.functionalfit.it.support.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tasks that run by themselves, as administrators see and steer them, on one node and on more. */
class SchedulesIT {

  private static final Duration SOON = Duration.ofSeconds(90);

  private final Studio studio = Studio.open();
  private final Api admin = studio.admin();

  private final Timers timers = new Timers(admin);

  @AfterEach
  void resume() {
    admin.post("/schedules/failed-jobs/resume", null).expect(200);
  }

  @Test
  @DisplayName("every task there is shows its cadence, its last run and the next")
  void listsTasks() {
    await().atMost(SOON).until(() -> !task("minute").at("/lastRun/finishedAt").isMissingNode());
    JsonNode items = admin.get("/schedules").expect(200).at("/items");
    assertThat(items.findValuesAsText("task"))
        .contains(
            "class-generation",
            "cleanup",
            "failed-jobs",
            "minute",
            "monthly-summary",
            "pass-expiry",
            "verify",
            "waitlist-sweep");
    Answer minute = task("minute");
    assertThat(minute.at("/cadence").asText()).isEqualTo("every minute");
    assertThat(minute.at("/lastRun/outcome").asText()).isEqualTo("ok");
    assertThat(minute.at("/lastRun/durationMs").isNumber()).isTrue();
    assertThat(Instant.parse(minute.at("/nextRunAt").asText())).isAfter(Instant.now());
    assertThat(task("class-generation").at("/cadence").asText()).isEqualTo("daily 02:00");
    admin.get("/schedules/nothing").expect(404, "NOT_FOUND");
  }

  @Test
  @DisplayName("a run by hand happens once within seconds, also of a paused task, and is audited")
  void runsByHand() {
    Answer paused = admin.post("/schedules/failed-jobs/pause", null).expect(200);
    assertThat(paused.at("/paused").asBoolean()).isTrue();
    assertThat(paused.at("/nextRunAt").isNull()).isTrue();
    Database.update(
        "INSERT INTO job (queue, job_type, payload, state, due_at, finished_at) VALUES ('default',"
            + " 'test.kind.old', '{}', 'failed', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) - INTERVAL 8"
            + " DAY)");

    JsonNode run = timers.runNow("failed-jobs");

    assertThat(run.get("manual").asBoolean()).isTrue();
    assertThat(run.get("outcome").asText()).isEqualTo("ok");
    assertThat(run.get("message").asText()).isEqualTo("1 removed");
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM audit_log WHERE entity_type = 'timer' AND action IN"
                    + " ('TIMER_STARTED', 'TIMER_PAUSED')"))
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  @DisplayName(
      "PASS-7: the nightly jobs run for their timers; cleanup and verification say what they did")
  void runsBatchJobs() {
    Database.update(
        "INSERT INTO idempotency_keys (user_id, key_hash, route, body_sha256, status, expires_at)"
            + " SELECT MIN(id), REPEAT('a', 64), 'r', REPEAT('b', 64), 'in_progress',"
            + " UTC_TIMESTAMP(6) - INTERVAL 1 HOUR FROM users");
    assertThat(timers.runNow("cleanup").get("message").asText()).contains("idempotency-keys");
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM idempotency_keys WHERE expires_at < UTC_TIMESTAMP(6) -"
                    + " INTERVAL 30 MINUTE"))
        .isZero();
    assertThat(timers.runNow("pass-expiry").get("message").asText()).startsWith("expire ");
    JsonNode verified = timers.runNow("verify");
    assertThat(verified.get("outcome").asText()).isEqualTo("ok");
    assertThat(verified.get("message").asText())
        .contains("passes", "seats", "audit-chain")
        .doesNotContain("findings");
  }

  @Test
  @DisplayName("verification names what does not agree")
  @Tag("PASS-10")
  void findsDifferences() {
    long occurrence =
        studio.schedule(studio.template(), Studio.ahead(3, 9), Map.of()).expect(201).id();
    long guest = Desk.walkIn(admin);
    long pass = Desk.sell(admin, guest, 5, 0).id();
    Database.update("UPDATE class_occurrences SET booked = 1 WHERE id = ?", occurrence);
    Database.update("UPDATE passes SET credits_available = 4 WHERE id = ?", pass);
    try {
      assertThat(timers.runNow("verify").get("message").asText()).contains("findings: 2");
      JsonNode steps =
          admin.get("/batch/executions?jobName=ledger-verify").expect(200).at("/items/0/steps");
      assertThat(steps.findValuesAsText("message").toString())
          .contains("class " + occurrence + ": counted 1+0, registered 0+0")
          .contains("pass " + pass + ": credits 4+0, ledger 5+0");
    } finally {
      Database.update("UPDATE passes SET credits_available = 5 WHERE id = ?", pass);
      Database.update("UPDATE class_occurrences SET booked = 0 WHERE id = ?", occurrence);
    }
  }

  @Test
  @DisplayName("two schedulers: each slot once; a run whose node is killed goes on elsewhere")
  void survivesTheLossOfANode() throws Exception {
    ServerNode node = TestStack.get().startNode("timer-lost");
    try {
      long template = largeSeries();
      // The other scheduler sleeps, so that the one that will die gets the run.
      JsonNode lost;
      signal("STOP", TestStack.get().node());
      try {
        lost = Timers.begin(admin.at(node.url()), "class-generation");
        assertThat(lost.get("node").asText()).isEqualTo("timer-lost");
        Thread.sleep(500);
        node.kill();
      } finally {
        signal("CONT", TestStack.get().node());
      }

      JsonNode ended = timers.ended("class-generation", lost.get("slot").asText());

      assertThat(ended.get("outcome").asText()).isEqualTo("ok");
      assertThat(ended.get("node").asText()).isNotEqualTo("timer-lost");
      JsonNode executions =
          admin.get("/batch/executions?jobName=class-generation").expect(200).at("/items");
      assertThat(executions.at("/0/status").asText()).isEqualTo("COMPLETED");
      assertThat(executions.at("/1/exitStatus").asText()).isEqualTo("NODE_LOST");
      assertThat(
              Database.number(
                  "SELECT COUNT(*) FROM class_occurrences WHERE template_id = ?", template))
          .isEqualTo(
              Database.number(
                  "SELECT COUNT(DISTINCT starts_at) FROM class_occurrences WHERE template_id = ?",
                  template))
          .isGreaterThan(500);
      assertThat(
              Database.number(
                  "SELECT COUNT(*) FROM (SELECT task, slot FROM timer_runs GROUP BY task, slot"
                      + " HAVING COUNT(*) > 1) twice"))
          .isZero();
    } finally {
      node.kill();
    }
  }

  /** In a room of its own: classes of other tests must not stand in the way. */
  private static long largeSeries() {
    Studio fresh = Studio.open();
    long template = fresh.template(Map.of("durationMin", 15)).id();
    fresh
        .series(
            template,
            Studio.ahead(1, 6),
            "FREQ=DAILY;BYHOUR=6,7,8,9,10,11,12,13,14,15,16,17,18,19,20;BYMINUTE=0,15,30,45")
        .expect(201);
    Database.update("DELETE FROM class_occurrences WHERE template_id = ?", template);
    return template;
  }

  private static void signal(String name, ServerNode node) throws Exception {
    String pid = Long.toString(node.process().pid());
    assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
  }

  private Answer task(String name) {
    return admin.get("/schedules/" + name).expect(200);
  }
}
