package com.functionalfit.queue.bench;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.faults.WorkerProcess;
import com.functionalfit.queue.persistence.LocalEngine;
import com.functionalfit.queue.worker.WorkerSettings;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A worker node of the product in a process of its own, with jobs that do nothing. */
public final class ProductProcess {

  private static final int CONNECTIONS = 24;

  private ProductProcess() {}

  /** Arguments: node, database, Redis, jobs at a time. */
  public static void main(String[] arguments) throws InterruptedException {
    HikariDataSource dataSource = WorkerProcess.pool(arguments[1], CONNECTIONS);
    LocalEngine engine =
        new LocalEngine(arguments[0], dataSource, arguments[2], Product.FIRST_DATABASE);
    engine.work(
        Noop.forAllQueues(task -> {}), settings(arguments[0], Integer.parseInt(arguments[3])));
    Runtime.getRuntime().addShutdownHook(new Thread(engine::close));
    new CountDownLatch(1).await();
  }

  /** The product's settings; more than its usual jobs at a time are shared as the usual ones. */
  static WorkerSettings settings(String node, int concurrency) {
    WorkerSettings usual = LocalEngine.settings(node);
    Map<QueueName, Integer> caps = new EnumMap<>(QueueName.class);
    for (QueueName queue : QueueName.values()) {
      caps.put(queue, queue.concurrency() * concurrency / usual.concurrency());
    }
    return new WorkerSettings(
        node,
        concurrency,
        caps,
        Map.of(),
        usual.defaultRetry(),
        usual.defaultTimeout(),
        Duration.ofSeconds(3),
        usual.lease(),
        usual.maxJobs(),
        usual.maxTime(),
        usual.memoryMb());
  }
}
