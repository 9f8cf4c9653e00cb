package com.functionalfit.queue.faults;

import com.functionalfit.queue.Job;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.RetryPolicy;
import com.functionalfit.queue.RetryPolicy.Jitter;
import com.functionalfit.queue.persistence.LocalEngine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * Leaves a row when it starts and a row as its effect; nothing but the engine keeps the effect from
 * being there twice.
 */
final class RecordingHandler implements JobHandler<RecordingHandler.Task> {

  private static final RetryPolicy PATIENT =
      new RetryPolicy(50, List.of(Duration.ofMillis(500)), Jitter.SPREAD);

  private final QueueName queue;
  private final String node;
  private final DataSource dataSource;
  private final LocalEngine engine;

  /**
   * What to do.
   *
   * @param millis how long it takes
   */
  record Task(int number, int millis) {}

  private RecordingHandler(
      QueueName queue, String node, DataSource dataSource, LocalEngine engine) {
    this.queue = queue;
    this.node = node;
    this.dataSource = dataSource;
    this.engine = engine;
  }

  static JobType<Task> typeOf(QueueName queue) {
    return JobType.of("fault." + queue.text(), queue, Task.class).retrying(PATIENT);
  }

  static List<RecordingHandler> forAllQueues(
      String node, DataSource dataSource, LocalEngine engine) {
    return Arrays.stream(QueueName.values())
        .map(queue -> new RecordingHandler(queue, node, dataSource, engine))
        .toList();
  }

  @Override
  public JobType<Task> type() {
    return typeOf(queue);
  }

  @Override
  public void onJob(Job<Task> job) throws Exception {
    write(dataSource, "INSERT INTO started (job_id, node) VALUES (?, ?)", job.id(), node);
    Thread.sleep(job.payload().millis());
    engine
        .transactions()
        .run(
            () -> {
              if (engine.effects().begin(job, "recorded")) {
                write(
                    engine.transactions().dataSource(),
                    "INSERT INTO recorded (job_id, node) VALUES (?, ?)",
                    job.id(),
                    node);
              }
            },
            true);
  }

  private static void write(DataSource dataSource, String sql, long jobId, String node) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setLong(1, jobId);
      insert.setString(2, node);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The handler could not write", e);
    }
  }
}
