package com.functionalfit.queue.bench;

import static org.awaitility.Awaitility.await;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.faults.Stage;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waiting jobs cost in Redis, and what done ones leave behind in the database. */
class CostBenchmark {

  private static final int WAITING = 20_000;
  private static final int WARM_UP = 1000;
  private static final int ROUNDS = 6;
  private static final int JOBS = 10_000;
  private static final int CONCURRENCY = 50;
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final String SIZE =
      "SELECT FILE_SIZE FROM information_schema.INNODB_SYS_TABLESPACES WHERE NAME LIKE '%/job'";

  private Stage stage;
  private Product product;

  @BeforeEach
  void raise() throws Exception {
    stage = new Stage();
    product = new Product(stage);
  }

  @AfterEach
  void lower() throws Exception {
    product.closeSender();
    stage.close();
  }

  @Test
  void redisBytesOfAWaitingJob() throws Exception {
    product.send(WARM_UP);
    awaitPushed(WARM_UP);
    long before = usedMemory();
    product.send(WAITING);
    awaitPushed(WARM_UP + WAITING);
    System.out.printf(
        "bench: Redis, %d waiting jobs: %.0f bytes for each%n",
        WAITING, (usedMemory() - before) / (double) WAITING);
  }

  @Test
  void tableStaysFlat() throws Exception {
    try {
      product.start(1, CONCURRENCY);
      for (int round = 1; round <= ROUNDS; round++) {
        product.round(JOBS);
        System.out.printf(
            "bench: table of jobs after %d jobs, the former %d purged: %d rows, %d KB%n",
            round * JOBS,
            (round - 1) * JOBS,
            stage.number("SELECT COUNT(*) FROM job"),
            stage.number(SIZE) / 1024);
      }
    } finally {
      product.stop();
    }
  }

  private void awaitPushed(int jobs) {
    await().atMost(LIMIT).until(() -> pushed() == jobs);
  }

  private long pushed() {
    AtomicLong all = new AtomicLong();
    stage.withRedis(redis -> all.set(count(redis)));
    return all.get();
  }

  private static long count(RedisCommands<String, String> redis) {
    long all = 0;
    int database = Product.FIRST_DATABASE;
    for (QueueName queue : QueueName.values()) {
      redis.select(database++);
      all += redis.zcard("functionalfit:{queue:" + queue.text() + "}");
    }
    return all;
  }

  private long usedMemory() {
    AtomicLong used = new AtomicLong();
    stage.withRedis(
        redis ->
            redis
                .info("memory")
                .lines()
                .filter(line -> line.startsWith("used_memory:"))
                .forEach(
                    line ->
                        used.set(Long.parseLong(line.substring(line.indexOf(':') + 1).trim()))));
    return used.get();
  }
}
