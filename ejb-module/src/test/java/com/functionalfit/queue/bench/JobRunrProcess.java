package com.functionalfit.queue.bench;

import com.functionalfit.queue.faults.WorkerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.configuration.JobRunrConfiguration.JobRunrConfigurationResult;
import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.storage.sql.common.SqlStorageProviderFactory;

/** A JobRunr server in a process of its own. It takes jobs while a file is there. */
public final class JobRunrProcess {

  private static final int CONNECTIONS = 24;
  private static final Duration POLL = Duration.ofSeconds(5);
  private static final long LOOK_MS = 20;

  private JobRunrProcess() {}

  /** Arguments: node, database, Redis (not used), jobs at a time, file that lets it work. */
  public static void main(String[] arguments) throws InterruptedException {
    int workers = Integer.parseInt(arguments[3]);
    Path gate = Path.of(arguments[4]);
    JobRunrConfigurationResult result =
        JobRunr.configure()
            .useStorageProvider(
                SqlStorageProviderFactory.using(WorkerProcess.pool(arguments[1], CONNECTIONS)))
            .useBackgroundJobServer(
                BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                    .andWorkerCount(workers)
                    .andPollInterval(POLL))
            .initialize();
    follow(gate, result.getBackgroundJobServer());
  }

  private static void follow(Path gate, BackgroundJobServer server) throws InterruptedException {
    boolean open = true;
    while (true) {
      boolean shouldBeOpen = Files.exists(gate);
      if (open && !shouldBeOpen) {
        server.pauseProcessing();
      } else if (!open && shouldBeOpen) {
        server.resumeProcessing();
      }
      open = shouldBeOpen;
      Thread.sleep(LOOK_MS);
    }
  }

  /**
   * A job that does nothing.
   *
   * @param number which one
   */
  public record Nothing(int number) implements JobRequest {
    @Override
    public Class<NothingHandler> getJobRequestHandler() {
      return NothingHandler.class;
    }
  }

  /** Does nothing. */
  public static final class NothingHandler implements JobRequestHandler<Nothing> {
    @Override
    public void run(Nothing request) {
      // Only the way here and back is measured.
    }
  }
}
