package com.functionalfit.queue.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Jobs that are claimed before they have a slot, on a real database and a real Redis. */
class ClaimAheadTest {

  private static final QueueName QUEUE = QueueName.NOTIFICATIONS;
  private static final JobType<Note> NOTE = JobType.of("test.ahead", QUEUE, Note.class);
  private static final int FIRST_DATABASE = 6;
  private static final Duration SOON = Duration.ofSeconds(15);

  private static DataSource dataSource;

  private final Queue<Long> runs = new ConcurrentLinkedQueue<>();
  private final CountDownLatch release = new CountDownLatch(1);

  /** A job, quick or one that waits for the test. */
  record Note(boolean slow) {}

  @BeforeAll
  static void openDatabase() throws SQLException {
    dataSource = EmbeddedDatabase.migratedSchema();
  }

  @BeforeEach
  void clear() throws SQLException {
    execute("DELETE FROM job");
  }

  @Test
  @DisplayName("what is in line behind long jobs goes to another node, and its try does not count")
  void givesBackWhatWaits() throws Exception {
    try (LocalEngine busy = engine("busy")) {
      busy.work(List.of(handler()), LocalEngine.settings("busy"));
      send(busy, 500, false);
      send(busy, QUEUE.concurrency(), true);
      send(busy, 200, false);
      await().atMost(SOON).until(() -> running("busy") >= QUEUE.concurrency());
      try (LocalEngine other = engine("other")) {
        other.work(List.of(handler()), LocalEngine.settings("other"));
        await().atMost(SOON).until(() -> count("state = 'done'") == 700);
        release.countDown();
        await().atMost(SOON).until(() -> count("state <> 'done'") == 0);
      }
    }
    assertThat(runs).hasSize(700 + QUEUE.concurrency()).doesNotHaveDuplicates();
    assertThat(count("attempts <> 1")).isZero();
  }

  @Test
  @DisplayName("a node that ends keeps nothing of what was in line")
  void drains() throws Exception {
    int jobs = 5000;
    try (LocalEngine engine = engine("ending")) {
      send(engine, jobs, false);
      engine.work(List.of(handler()), LocalEngine.settings("ending"));
      await().atMost(SOON).pollInterval(Duration.ofMillis(5)).until(() -> runs.size() > 500);
    }
    assertThat(runs).hasSizeLessThan(jobs).doesNotHaveDuplicates();
    assertThat(count("state = 'running'")).isZero();
    assertThat(count("state = 'done' AND attempts = 1")).isEqualTo(runs.size());
    assertThat(count("state = 'waiting' AND attempts = 0")).isEqualTo(jobs - runs.size());
  }

  @Test
  @DisplayName("jobs on which a worker died have their turn among a flood of others")
  void doesNotForgetSuspects() throws Exception {
    int jobs = 2000;
    try (LocalEngine engine = engine("flooded")) {
      send(engine, jobs, false);
      execute("UPDATE job SET crashes = 1 WHERE id % 20 = 0");
      engine.work(List.of(handler()), LocalEngine.settings("flooded"));
      await()
          .atMost(SOON.multipliedBy(3))
          .until(() -> count("state = 'done' AND attempts = 1") == jobs);
    }
    assertThat(runs).hasSize(jobs).doesNotHaveDuplicates();
  }

  private static LocalEngine engine(String node) {
    return new LocalEngine(node, dataSource, EmbeddedRedis.uri(), FIRST_DATABASE);
  }

  private static void send(LocalEngine engine, int jobs, boolean slow) {
    engine
        .transactions()
        .run(
            () -> {
              for (int i = 0; i < jobs; i++) {
                engine.queue().send(NOTE, new Note(slow));
              }
            },
            true);
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long running(String node) throws SQLException {
    return count("state = 'running' AND node = '" + node + "'");
  }

  private static long count(String condition) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM job WHERE " + condition)) {
      row.next();
      return row.getLong(1);
    }
  }

  private JobHandler<Note> handler() {
    return new JobHandler<>() {
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
    };
  }
}
