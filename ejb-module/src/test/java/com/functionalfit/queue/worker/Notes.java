package com.functionalfit.queue.worker;

import com.functionalfit.platform.persistence.EmbeddedDatabase;
import com.functionalfit.queue.EmbeddedRedis;
import com.functionalfit.queue.Job;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.persistence.LocalEngine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Jobs of one kind on a real database and a real Redis, and which of them have run. */
final class Notes implements JobHandler<Notes.Note> {

  static final QueueName QUEUE = QueueName.NOTIFICATIONS;
  static final JobType<Note> NOTE = JobType.of("test.note", QUEUE, Note.class);
  static final Duration SOON = Duration.ofSeconds(15);

  private static final int FIRST_DATABASE = 6;

  private static DataSource dataSource;

  private final Queue<Long> runs = new ConcurrentLinkedQueue<>();
  private final CountDownLatch release = new CountDownLatch(1);

  /** A job, quick or one that waits until the test lets it go. */
  record Note(boolean slow) {}

  /** Starts with no jobs and nothing paused. */
  Notes() throws SQLException {
    openDatabase();
    execute("DELETE FROM job");
    execute("DELETE FROM queue_controls");
  }

  private static synchronized void openDatabase() throws SQLException {
    if (dataSource == null) {
      dataSource = EmbeddedDatabase.migratedSchema();
    }
  }

  @Override
  public JobType<Note> type() {
    return NOTE;
  }

  @Override
  public void onJob(Job<Note> job) throws Exception {
    runs.add(job.id());
    if (job.payload().slow()) {
      release.await(SOON.toSeconds(), TimeUnit.SECONDS);
    }
  }

  /** The jobs that have run, each as often as it has. */
  Queue<Long> runs() {
    return runs;
  }

  void letSlowOnesGo() {
    release.countDown();
  }

  LocalEngine engine(String node) {
    return new LocalEngine(node, dataSource, EmbeddedRedis.uri(), FIRST_DATABASE);
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** How many committed jobs are like this. */
  long count(String condition) throws SQLException {
    return count(dataSource, condition);
  }

  /** How many jobs are like this, as the given side sees it. */
  static long count(DataSource source, String condition) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM job WHERE " + condition)) {
      row.next();
      return row.getLong(1);
    }
  }
}
