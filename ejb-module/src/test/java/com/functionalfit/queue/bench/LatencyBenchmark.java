package com.functionalfit.queue.bench;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.bench.Noop.Task;
import com.functionalfit.queue.faults.Stage;
import com.functionalfit.queue.model.Ticket;
import com.functionalfit.queue.persistence.LocalEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the commit of the sender to the start of the job, beside a bare list in the same Redis. */
class LatencyBenchmark {

  private static final int PER_SECOND = 100;
  private static final int MESSAGES = Integer.getInteger("bench.messages", 400);
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;
  private static final int CONCURRENCY = 10;
  private static final double[] SHARES = {0.5, 0.99};

  private static final Ticket NONE = new Ticket(0, QueueName.DEFAULT, Instant.EPOCH);

  private static Stage stage;
  private static LocalEngine engine;
  private static LocalEngine sender;
  private static volatile Latency running;

  @BeforeAll
  static void raise() throws Exception {
    stage = new Stage();
    engine =
        new LocalEngine("latency", stage.dataSource(), stage.redisUri(), Product.FIRST_DATABASE);
    engine.work(
        Noop.forAllQueues(task -> running.started(task.number())),
        ProductProcess.settings("latency", CONCURRENCY));
    sender =
        new LocalEngine("sender", stage.dataSource(), stage.redisUri(), Product.FIRST_DATABASE);
  }

  @AfterAll
  static void lower() throws Exception {
    sender.close();
    engine.close();
    stage.close();
  }

  @Test
  void commitToStart() throws Exception {
    List<Latency> own = new ArrayList<>();
    List<Latency> remote = new ArrayList<>();
    List<Latency> bare = new ArrayList<>();
    List<Latency> durable = new ArrayList<>();
    stage.execute("CREATE TABLE IF NOT EXISTS taken (id INT PRIMARY KEY, times INT NOT NULL)");
    stage.execute("REPLACE INTO taken VALUES (1, 0)");
    try (BareRedis redis = new BareRedis(stage.redisUri(), () -> {});
        BareRedis recorded = new BareRedis(stage.redisUri(), LatencyBenchmark::writeDown)) {
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        own.add(measure(latency -> productRound(engine, latency)));
        remote.add(measure(latency -> productRound(sender, latency)));
        bare.add(measure(latency -> redis.round(latency, PER_SECOND)));
        durable.add(measure(latency -> recorded.round(latency, PER_SECOND)));
      }
    }
    for (double share : SHARES) {
      report("sent by the worker's node", share, own, "a bare push to pop", bare);
      report("sent by another node", share, remote, "a bare push to pop", bare);
      report("sent by another node", share, remote, "the same and a durable update", durable);
    }
  }

  /** What no queue can do without that lets the database decide who has a job. */
  private static void writeDown() {
    stage.execute("UPDATE taken SET times = times + 1 WHERE id = 1");
  }

  /** One round. */
  @FunctionalInterface
  private interface Round {
    void run(Latency latency) throws InterruptedException;
  }

  private static Latency measure(Round round) throws InterruptedException {
    Latency latency = new Latency(MESSAGES);
    round.run(latency);
    return latency;
  }

  private static void productRound(LocalEngine from, Latency latency) throws InterruptedException {
    running = latency;
    latency.run(
        PER_SECOND,
        number ->
            from.transactions()
                .run(
                    () -> {
                      // Delivered in order, so this one right after the commit.
                      from.transactions().deliver(NONE, tickets -> latency.sent(number));
                      from.queue().send(Noop.typeOf(Product.queueOf(number)), new Task(number));
                    },
                    true));
  }

  private static void report(
      String product, double share, List<Latency> own, String yardstick, List<Latency> other) {
    double ofProduct = median(own, share);
    double ofOther = median(other, share);
    System.out.printf(
        "bench: commit to start, %d jobs/s, p%.0f: %s %.0f us, %s %.0f us, ratio %.2f%n",
        PER_SECOND, share * 100, product, ofProduct, yardstick, ofOther, ofProduct / ofOther);
  }

  /** The first rounds warm up. */
  private static double median(List<Latency> rounds, double share) {
    return rounds.stream()
        .skip(WARM_UP)
        .map(round -> round.micros(share))
        .sorted()
        .toList()
        .get(ROUNDS / 2);
  }
}
