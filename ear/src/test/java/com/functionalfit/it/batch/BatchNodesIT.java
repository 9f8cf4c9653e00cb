package com.functionalfit.it.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.dev.ServerNode;
import com.functionalfit.it.schedule.Studio;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.TestStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Batch where it is not started over HTTP, and where a node dies. */
class BatchNodesIT {

  private static final String SUBSYSTEM =
      "/deployment=functionalfit.ear/subdeployment=batch-jobs.jar/subsystem=batch-jberet";
  private static final String EXECUTIONS = "/batch/jobs/class-generation/executions";

  private final Studio studio = Studio.open();

  @Test
  @DisplayName("The command line, and so the console, sees the job and starts it")
  void startsFromTheCommandLine() throws Exception {
    assertThat(cli(SUBSYSTEM + ":read-resource(recursive=true,include-runtime=true)"))
        .contains("class-generation.xml");
    long template = studio.template();
    studio.series(template, Studio.ahead(20, 18), "FREQ=DAILY;COUNT=3").expect(201);
    idle();

    String answer =
        cli(
            SUBSYSTEM
                + ":start-job(job-xml-name=class-generation,properties={horizonDays=30,templateId="
                + template
                + "})");

    assertThat(answer).contains("\"outcome\" => \"success\"");
    long executionId = Long.parseLong(answer.replaceAll("(?s).*\"result\" => (\\d+)L.*", "$1"));
    Answer ended = ended(executionId);
    assertThat(ended.at("/status").asText()).isEqualTo("COMPLETED");
    assertThat(ended.at("/exitStatus").asText()).isEqualTo("created 3, skipped 0");
  }

  @Test
  @DisplayName("A killed node's execution is FAILED at its next start, and goes on elsewhere")
  void survivesTheLossOfANode() throws Exception {
    ServerNode node = TestStack.get().startNode("node-lost");
    Api there = studio.admin().at(node.url());
    long template = studio.template(Map.of("durationMin", 15)).id();
    studio
        .series(
            template,
            Studio.ahead(20, 6),
            "FREQ=DAILY;BYHOUR=6,7,8,9,10,11,12,13,14,15,16,17,18,19,20;BYMINUTE=0,15,30,45")
        .expect(201);
    idle();
    long lost =
        there
            .post(
                EXECUTIONS, Map.of("parameters", Map.of("templateId", template, "horizonDays", 80)))
            .expect(201)
            .at("/executionId")
            .asLong();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> execution(lost).at("/progress/done").asLong() > 0);

    node.kill();
    Answer refused = studio.admin().post(EXECUTIONS, null).expect(409, "JOB_RUNNING");
    assertThat(refused.at("/executionId").asLong()).isEqualTo(lost);
    node.start();

    Answer failed = execution(lost);
    assertThat(failed.at("/status").asText()).isEqualTo("FAILED");
    assertThat(failed.at("/exitStatus").asText()).isEqualTo("NODE_LOST");
    assertThat(failed.at("/restartable").asBoolean()).isTrue();
    Answer restarted =
        studio.admin().post("/batch/executions/" + lost + "/restart", null).expect(201);
    Answer done = ended(restarted.at("/executionId").asLong());
    assertThat(done.at("/status").asText()).isEqualTo("COMPLETED");
    assertThat(done.at("/progress/done").asLong()).isEqualTo(done.at("/progress/total").asLong());
    node.stop();
  }

  private Answer execution(long id) {
    return studio.admin().get("/batch/executions/" + id).expect(200);
  }

  private Answer ended(long id) {
    await().atMost(Duration.ofMinutes(2)).until(() -> !execution(id).at("/endedAt").isNull());
    return execution(id);
  }

  /** Waits until no execution of the job is under way. */
  private void idle() {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> !studio.admin().get("/batch/jobs/class-generation").at("/running").asBoolean());
  }

  private static String cli(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("it.server"), "bin", "jboss-cli.sh").toString(),
                "--connect",
                "--controller=localhost:" + TestStack.get().node().managementPort(),
                "--command=" + command)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
