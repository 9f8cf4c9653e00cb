package com.functionalfit.it.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Parallel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CLS-2")
class BatchIT {

  private static final String EXECUTIONS = "/batch/jobs/class-generation/executions";
  private final Studio studio = Studio.open();

  private Answer ended(long executionId) {
    String path = "/batch/executions/" + executionId;
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !studio.admin().get(path).expect(200).at("/endedAt").isNull());
    return studio.admin().get(path);
  }

  private Answer start(Map<String, Object> parameters) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                !studio
                    .admin()
                    .get("/batch/jobs/class-generation")
                    .expect(200)
                    .at("/running")
                    .asBoolean());
    return studio.admin().post(EXECUTIONS, Map.of("parameters", parameters));
  }

  private static long executionId(Answer answer) {
    return answer.at("/executionId").asLong();
  }

  @Test
  @DisplayName("CLS-2: the job fills the horizon, once; a dry run writes nothing")
  void generatesClasses() {
    long template = studio.template();
    studio.series(template, Studio.ahead(20, 18), "FREQ=DAILY;COUNT=8").expect(201);
    Map<String, Object> parameters = Map.of("templateId", template, "horizonDays", 40);

    Answer dry = start(Map.of("templateId", template, "horizonDays", 40, "dryRun", true));
    dry.expect(201);
    assertThat(dry.header("Location")).isEqualTo("/api/v1/batch/executions/" + executionId(dry));
    assertThat(ended(executionId(dry)).at("/exitStatus").asText())
        .isEqualTo("created 8, skipped 0");
    assertThat(count(template)).isZero();

    Answer done = ended(executionId(start(parameters).expect(201)));
    assertThat(done.at("/status").asText()).isEqualTo("COMPLETED");
    assertThat(done.at("/progress/done").asInt()).isEqualTo(8);
    assertThat(done.at("/progress/total").asInt()).isEqualTo(8);
    assertThat(done.at("/parameters/templateId").asText()).isEqualTo(Long.toString(template));
    assertThat(done.at("/parameters")).hasSize(4);
    assertThat(count(template)).isEqualTo(8);

    Answer again = ended(executionId(start(parameters).expect(201)));
    assertThat(again.at("/exitStatus").asText()).isEqualTo("created 0, skipped 8 (duplicate 8)");
    assertThat(again.at("/steps/1/message").asText()).contains("duplicate");
    studio
        .admin()
        .post("/batch/executions/" + executionId(again) + "/restart", null)
        .expect(409, "NOT_RESTARTABLE");
    studio
        .admin()
        .post("/batch/executions/" + executionId(again) + "/stop", null)
        .expect(409, "INVALID_TRANSITION");
    studio
        .admin()
        .post("/batch/executions/" + executionId(again) + "/abandon", null)
        .expect(409, "INVALID_TRANSITION");
  }

  @Test
  @DisplayName("One execution per job at a time, however many ask at once")
  void runsOnceAtATime() {
    long template = studio.template();
    studio.series(template, Studio.ahead(20, 18), "FREQ=DAILY").expect(201);
    start(Map.of("dryRun", true)).expect(201);

    List<Answer> answers =
        Parallel.run(
            32,
            i ->
                () ->
                    studio
                        .admin()
                        .post(
                            EXECUTIONS,
                            Map.of("parameters", Map.of("horizonDays", 90, "dryRun", true))));

    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409))
        .filteredOn(answer -> answer.status() == 409)
        .isNotEmpty()
        .allSatisfy(answer -> answer.expect(409, "JOB_RUNNING"));
  }

  @Test
  @DisplayName("A stopped execution goes on at its checkpoint")
  void stopsAndRestarts() {
    long template = studio.template(Map.of("durationMin", 15)).id();
    studio
        .series(
            template,
            Studio.ahead(20, 6),
            "FREQ=DAILY;BYHOUR=6,7,8,9,10,11,12,13,14,15,16,17,18,19,20;BYMINUTE=0,15,30,45")
        .expect(201);
    Map<String, Object> parameters = Map.of("templateId", template, "horizonDays", 60);
    long first = executionId(start(parameters).expect(201));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                studio.admin().get("/batch/executions/" + first).at("/progress/done").asLong() > 0);

    studio.admin().post("/batch/executions/" + first + "/stop", null).expect(200);
    Answer stopped = ended(first);
    assertThat(stopped.at("/status").asText()).isEqualTo("STOPPED");
    assertThat(stopped.at("/restartable").asBoolean()).isTrue();
    long doneBefore = stopped.at("/progress/done").asLong();
    assertThat(doneBefore).isLessThan(stopped.at("/progress/total").asLong());
    long madeBefore = count(template);

    Answer restarted =
        studio.admin().post("/batch/executions/" + first + "/restart", null).expect(201);

    Answer done = ended(executionId(restarted));
    assertThat(done.at("/status").asText()).isEqualTo("COMPLETED");
    assertThat(done.at("/progress/done").asLong()).isEqualTo(done.at("/progress/total").asLong());
    assertThat(madeBefore).isEqualTo(doneBefore);
    assertThat(done.at("/exitStatus").asText()).doesNotContain("duplicate");
    assertThat(studio.admin().get("/batch/executions/" + first).at("/restartable").asBoolean())
        .isFalse();
  }

  @Test
  void checksParametersAndRoles() {
    start(Map.of("horizonDays", 91)).expectInvalid("parameters.horizonDays", "range");
    start(Map.of("from", "soon")).expectInvalid("parameters.from", "format");
    start(Map.of("bogus", 1)).expectInvalid("parameters.bogus", "unknown_field");
    studio.admin().post("/batch/jobs/nothing/executions", Map.of()).expect(404, "NOT_FOUND");
    studio.admin().get("/batch/executions/999999999").expect(404, "NOT_FOUND");
    Studio.client().get("/batch/jobs").expect(403, "FORBIDDEN");
    Api.anonymous().get("/batch/jobs").expect(401, "UNAUTHENTICATED");
    Answer jobs = studio.admin().get("/batch/jobs").expect(200);
    assertThat(jobs.at("/items/0/name").asText()).isEqualTo("class-generation");
    assertThat(jobs.at("/items/0/parameters")).hasSize(4);
    assertThat(jobs.at("/items/0/parameters/0/default").asText()).isEqualTo("today");
    Answer executions =
        studio.admin().get("/batch/executions?jobName=class-generation&pageSize=1").expect(200);
    assertThat(executions.at("/pageSize").asInt()).isEqualTo(1);
  }

  private int count(long templateId) {
    LocalDate from = LocalDate.now(Studio.ZONE);
    return studio
        .admin()
        .get("/classes?templateId=" + templateId + "&from=" + from + "&to=" + from.plusDays(61))
        .expect(200)
        .at("/items")
        .size();
  }
}
