package com.functionalfit.queue.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.faults.RecordingHandler.Task;
import com.functionalfit.queue.persistence.LocalEngine;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * While jobs flow through four queues and two workers, something dies. Each time: every committed
 * job had its effect, no effect is there twice, and what a dead worker held moved on within half a
 * minute. {@code -Dfaults.jobs=N} sets how many jobs flow.
 */
class QueueFaultsIT {

  private static final int JOBS = Integer.getInteger("faults.jobs", 20_000);
  private static final int PER_TRANSACTION = 20;
  private static final int LONG_MS = 5000;
  private static final Duration ALL_DONE = Duration.ofMinutes(5);
  private static final Duration TAKEOVER = Duration.ofSeconds(30);

  private static Stage stage;
  private static LocalEngine sender;

  /** What goes wrong. */
  @FunctionalInterface
  private interface Fault {
    void strike() throws Exception;
  }

  @BeforeAll
  static void raise() throws Exception {
    stage = new Stage();
    sender = new LocalEngine("sender", stage.dataSource(), stage.redisUri(), 2);
    stage.startWorker("w1");
    stage.startWorker("w2");
  }

  @AfterAll
  static void lower() throws Exception {
    sender.close();
    stage.close();
  }

  @BeforeEach
  void clear() {
    stage.execute("DELETE FROM job");
    stage.execute("TRUNCATE TABLE started");
    stage.execute("TRUNCATE TABLE recorded");
  }

  @Test
  @DisplayName("kill -9 of a worker in the middle of its jobs")
  void workerIsKilled() throws Exception {
    underLoad(
        "kill -9 worker",
        () -> {
          long held = sendLong("w1");
          stage.kill("w1");
          long killed = System.nanoTime();
          await().atMost(TAKEOVER.plusSeconds(10)).until(() -> startsOf(held) > 1);
          report("takeover after kill -9", System.nanoTime() - killed);
          assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThanOrEqualTo(TAKEOVER);
          stage.startWorker("w1");
        });
  }

  @Test
  @DisplayName("kill -9 of Redis, which starts empty")
  void redisIsKilled() throws Exception {
    underLoad(
        "kill -9 Redis",
        () -> {
          stage.killRedis();
          stage.startRedis();
        });
  }

  @Test
  @DisplayName("FLUSHALL")
  void redisIsFlushed() throws Exception {
    underLoad("FLUSHALL", () -> stage.withRedis(redis -> redis.flushall()));
  }

  @Test
  @DisplayName("a cache that fills Redis until it evicts the queues")
  void queuesAreEvicted() throws Exception {
    underLoad("eviction", () -> stage.withRedis(QueueFaultsIT::fill));
  }

  @Test
  @DisplayName("Redis away for 30 s")
  void redisIsAway() throws Exception {
    underLoad(
        "Redis away 30 s",
        () -> {
          stage.killRedis();
          Thread.sleep(30_000);
          stage.startRedis();
        });
  }

  @Test
  @DisplayName("a restart of the database")
  void databaseRestarts() throws Exception {
    underLoad("database restart", stage::restartDatabase);
  }

  @Test
  @DisplayName("a worker frozen past its lease, and woken")
  void workerIsFrozen() throws Exception {
    underLoad(
        "SIGSTOP worker",
        () -> {
          long held = sendLong("w1");
          stage.signal("w1", "STOP");
          long frozen = System.nanoTime();
          await().atMost(TAKEOVER.plusSeconds(10)).until(() -> startsOf(held) > 1);
          report("takeover after SIGSTOP", System.nanoTime() - frozen);
          await().atMost(Duration.ofSeconds(30)).until(() -> recordsOf(held) == 1);
          stage.signal("w1", "CONT");
          Thread.sleep(LONG_MS + 2000);
          assertThat(recordsOf(held)).isEqualTo(1);
        });
  }

  @Test
  @DisplayName("SIGTERM of a worker under load")
  void workerIsTerminated() throws Exception {
    underLoad(
        "SIGTERM worker",
        () -> {
          stage.terminate("w2");
          assertThat(
                  stage.number("SELECT COUNT(*) FROM job WHERE state = 'running' AND node = 'w2'"))
              .as("jobs the ended worker kept")
              .isZero();
          stage.startWorker("w2");
        });
  }

  @Test
  @DisplayName("a payment event among 10,000 waiting mails starts within a second")
  void webhookDoesNotWait() {
    sender
        .transactions()
        .run(() -> sendMany(QueueName.NOTIFICATIONS, Math.min(JOBS, 10_000), 5), true);
    long sent = System.nanoTime();
    long id = send(QueueName.WEBHOOKS, 1);
    await()
        .pollInterval(Duration.ofMillis(5))
        .atMost(Duration.ofSeconds(5))
        .until(() -> startsOf(id) > 0);
    report("webhook started", System.nanoTime() - sent);
    assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(Duration.ofSeconds(1));
    await().atMost(ALL_DONE).until(() -> open() == 0);
  }

  /** Sends all jobs from four threads, some of them in transactions that roll back. */
  private static void underLoad(String name, Fault fault) throws Exception {
    long begun = System.nanoTime();
    CompletableFuture<?>[] senders = new CompletableFuture<?>[QueueName.values().length];
    int i = 0;
    for (QueueName queue : QueueName.values()) {
      senders[i++] = CompletableFuture.runAsync(() -> flow(queue, JOBS / senders.length));
    }
    await().atMost(ALL_DONE).until(() -> stage.number("SELECT COUNT(*) FROM recorded") > JOBS / 20);
    fault.strike();
    CompletableFuture.allOf(senders).get();
    await()
        .atMost(ALL_DONE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> open() == 0 && jobs() >= JOBS);
    long doubled = stage.number("SELECT COUNT(*) - COUNT(DISTINCT job_id) FROM recorded");
    long lost =
        stage.number(
            "SELECT COUNT(*) FROM job j WHERE NOT EXISTS"
                + " (SELECT 1 FROM recorded r WHERE r.job_id = j.id)");
    long ghosts =
        stage.number(
            "SELECT COUNT(*) FROM recorded r WHERE NOT EXISTS"
                + " (SELECT 1 FROM job j WHERE j.id = r.job_id)");
    System.out.printf(
        "faults: %s: %d jobs, %d lost, %d doubled, %d of rolled-back senders, %d s%n",
        name,
        jobs(),
        lost,
        doubled,
        ghosts,
        Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    assertThat(lost).as("lost").isZero();
    assertThat(doubled).as("doubled").isZero();
    assertThat(ghosts).as("of rolled-back transactions").isZero();
  }

  private static void flow(QueueName queue, int count) {
    int sent = 0;
    while (sent < count) {
      int size = Math.min(PER_TRANSACTION, count - sent);
      try {
        sender.transactions().run(() -> sendMany(queue, size, 1), false);
        sender.transactions().run(() -> sendMany(queue, size, 1), true);
        sent += size;
      } catch (RuntimeException e) {
        // The database is away: nothing was committed, so it is sent again.
        pause();
      }
    }
  }

  private static void sendMany(QueueName queue, int count, int millis) {
    for (int i = 0; i < count; i++) {
      sender.queue().send(RecordingHandler.typeOf(queue), new Task(i, millis));
    }
  }

  private static long send(QueueName queue, int millis) {
    long[] id = new long[1];
    sender
        .transactions()
        .run(
            () -> id[0] = sender.queue().send(RecordingHandler.typeOf(queue), new Task(0, millis)),
            true);
    return id[0];
  }

  /** A job that runs for seconds, on this node. */
  private static long sendLong(String node) {
    while (true) {
      long id = send(QueueName.WEBHOOKS, LONG_MS);
      await().atMost(Duration.ofMinutes(1)).until(() -> startsOf(id) > 0);
      if (stage.number(
              "SELECT COUNT(*) FROM started WHERE job_id = " + id + " AND node = '" + node + "'")
          > 0) {
        return id;
      }
    }
  }

  private static long startsOf(long id) {
    return stage.number("SELECT COUNT(*) FROM started WHERE job_id = " + id);
  }

  private static long recordsOf(long id) {
    return stage.number("SELECT COUNT(*) FROM recorded WHERE job_id = " + id);
  }

  private static long jobs() {
    return stage.number("SELECT COUNT(*) FROM job");
  }

  private static long open() {
    return stage.number("SELECT COUNT(*) FROM job WHERE state <> 'done'");
  }

  private static void fill(RedisCommands<String, String> redis) {
    redis.configSet("maxmemory", "16mb");
    redis.configSet("maxmemory-policy", "allkeys-lru");
    String block = "x".repeat(100_000);
    for (int i = 0; i < 2000; i++) {
      redis.set("cache:" + i, block);
    }
    redis.configSet("maxmemory", "0");
    redis.flushall();
  }

  private static void report(String what, long nanos) {
    System.out.printf("faults: %s: %d ms%n", what, Duration.ofNanos(nanos).toMillis());
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
