package com.functionalfit.queue.bench;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.bench.Noop.Task;
import com.functionalfit.queue.faults.Stage;
import com.functionalfit.queue.persistence.LocalEngine;

/** The product's engine. */
final class Product implements Contender {

  static final int FIRST_DATABASE = 2;

  private static final int PER_TRANSACTION = 100;
  private static final int PURGED_AT_ONCE = 1000;
  private static final long PAUSE_IS_KNOWN_MS = 1500;

  private final Stage stage;
  private final LocalEngine sender;
  private int nodes;

  Product(Stage stage) {
    this.stage = stage;
    this.sender = new LocalEngine("sender", stage.dataSource(), stage.redisUri(), FIRST_DATABASE);
  }

  @Override
  public String name() {
    return "product";
  }

  @Override
  public void start(int count, int concurrency) throws Exception {
    nodes = count;
    for (int i = 0; i < nodes; i++) {
      stage.startJava("product-" + i, ProductProcess.class, Integer.toString(concurrency));
    }
    for (int i = 0; i < nodes; i++) {
      stage.awaitWorker("product-" + i);
    }
  }

  @Override
  public double round(int jobs) throws Exception {
    purge();
    pause(true);
    Thread.sleep(PAUSE_IS_KNOWN_MS);
    send(jobs);
    pause(false);
    double rate = new Pace(stage, "job WHERE state = 'done'", "finished_at").await(jobs);
    long runs = stage.number("SELECT SUM(attempts) FROM job");
    if (runs != jobs) {
      throw new IllegalStateException(runs + " runs of " + jobs + " jobs");
    }
    return rate;
  }

  @Override
  public void stop() throws Exception {
    for (int i = 0; i < nodes; i++) {
      stage.terminate("product-" + i);
    }
    nodes = 0;
  }

  /** Sends so many jobs, a hundred with each commit. */
  void send(int jobs) {
    for (int sent = 0; sent < jobs; sent += PER_TRANSACTION) {
      int from = sent;
      int to = Math.min(jobs, from + PER_TRANSACTION);
      sender.transactions().run(() -> send(from, to), true);
    }
  }

  /** Ends what sends. */
  void closeSender() {
    sender.close();
  }

  /** Each queue gets the share of jobs that it may have of the slots. */
  static QueueName queueOf(int number) {
    int slots = 0;
    for (QueueName queue : QueueName.values()) {
      slots += queue.concurrency();
    }
    int rest = number % slots;
    for (QueueName queue : QueueName.values()) {
      rest -= queue.concurrency();
      if (rest < 0) {
        return queue;
      }
    }
    throw new IllegalStateException("Slot " + number + " belongs to no queue");
  }

  /** Deletes done jobs, in bites as the nightly cleanup does. */
  private void purge() {
    while (stage.number("SELECT COUNT(*) FROM job WHERE state = 'done'") > 0) {
      stage.execute("DELETE FROM job WHERE state = 'done' LIMIT " + PURGED_AT_ONCE);
    }
  }

  private void send(int from, int to) {
    for (int i = from; i < to; i++) {
      sender.queue().send(Noop.typeOf(queueOf(i)), new Task(i));
    }
  }

  private void pause(boolean paused) {
    for (QueueName queue : QueueName.values()) {
      stage.execute(
          "REPLACE INTO queue_controls (queue, paused) VALUES ('"
              + queue.text()
              + "', "
              + paused
              + ")");
    }
  }
}
