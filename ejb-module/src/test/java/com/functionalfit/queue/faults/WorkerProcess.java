package com.functionalfit.queue.faults;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.persistence.LocalEngine;
import com.functionalfit.queue.worker.WorkerSettings;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A worker node in a process of its own: killed, frozen and ended by the tests. */
public final class WorkerProcess {

  private static final int EACH = 6;
  private static final int SPARE = 8;
  private static final int WAIT_MS = 3000;

  private WorkerProcess() {}

  /** Arguments: name of the node, address of the database, address of Redis. */
  public static void main(String[] arguments) throws InterruptedException {
    String node = arguments[0];
    HikariDataSource dataSource = pool(arguments[1], QueueName.values().length * EACH + SPARE);
    LocalEngine engine = new LocalEngine(node, dataSource, arguments[2], 2);
    engine.work(RecordingHandler.forAllQueues(node, dataSource, engine), settings(node));
    Runtime.getRuntime().addShutdownHook(new Thread(engine::close));
    new CountDownLatch(1).await();
  }

  /** Connections as the server's pool makes them. */
  public static HikariDataSource pool(String url, int size) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername("root");
    config.setPassword("");
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(WAIT_MS);
    config.setInitializationFailTimeout(-1);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return new HikariDataSource(config);
  }

  private static WorkerSettings settings(String node) {
    WorkerSettings usual = LocalEngine.settings(node);
    Map<QueueName, Integer> caps = new EnumMap<>(QueueName.class);
    for (QueueName queue : QueueName.values()) {
      caps.put(queue, EACH);
    }
    return new WorkerSettings(
        node,
        QueueName.values().length * EACH,
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
