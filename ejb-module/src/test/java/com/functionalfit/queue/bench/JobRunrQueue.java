package com.functionalfit.queue.bench;

import com.functionalfit.queue.bench.JobRunrProcess.Nothing;
import com.functionalfit.queue.faults.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.storage.sql.common.SqlStorageProviderFactory;

/** JobRunr on the same database. */
final class JobRunrQueue implements Contender {

  private static final Path GATE = Path.of("target", "faults", "jobrunr.open").toAbsolutePath();
  private static final long GATE_IS_KNOWN_MS = 500;

  private final Stage stage;
  private final JobRequestScheduler scheduler;
  private int nodes;

  JobRunrQueue(Stage stage) {
    this.stage = stage;
    this.scheduler =
        JobRunr.configure()
            .useStorageProvider(SqlStorageProviderFactory.using(stage.dataSource()))
            .initialize()
            .getJobRequestScheduler();
  }

  @Override
  public String name() {
    return "JobRunr";
  }

  @Override
  public void start(int count, int concurrency) throws Exception {
    nodes = count;
    for (int i = 0; i < nodes; i++) {
      stage.startJava(
          "jobrunr-" + i, JobRunrProcess.class, Integer.toString(concurrency), GATE.toString());
    }
  }

  @Override
  public double round(int jobs) throws Exception {
    Files.deleteIfExists(GATE);
    Thread.sleep(GATE_IS_KNOWN_MS);
    stage.execute("DELETE FROM jobrunr_jobs");
    scheduler.enqueue(IntStream.range(0, jobs).mapToObj(Nothing::new));
    Files.createFile(GATE);
    return new Pace(stage, "jobrunr_jobs WHERE state = 'SUCCEEDED'", "updatedAt").await(jobs);
  }

  @Override
  public void stop() throws Exception {
    for (int i = 0; i < nodes; i++) {
      stage.terminate("jobrunr-" + i);
    }
    nodes = 0;
    Files.deleteIfExists(GATE);
  }
}
