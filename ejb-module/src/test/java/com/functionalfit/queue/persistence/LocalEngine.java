package com.functionalfit.queue.persistence;

import com.functionalfit.platform.redis.RedisServer;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.queue.JobEffects;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.JobQueue;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.RetryPolicy;
import com.functionalfit.queue.redis.RedisDispatch;
import com.functionalfit.queue.worker.Handlers;
import com.functionalfit.queue.worker.RunContext;
import com.functionalfit.queue.worker.Worker;
import com.functionalfit.queue.worker.Worker.WorkerStore;
import com.functionalfit.queue.worker.WorkerSettings;
import io.lettuce.core.RedisURI;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** The real engine in a plain Java process: the application's own parts, put together by hand. */
public final class LocalEngine implements AutoCloseable {

  private final LocalTransactions transactions;
  private final RedisServer redis;
  private final RedisDispatch senderDispatch;
  private final RedisDispatch workerDispatch;
  private final SqlJobQueue queue;
  private final SqlJobEffects effects;
  private final DataSource dataSource;
  private final String node;
  private final NodeHandover handover = new NodeHandover();
  private Worker worker;

  /**
   * @param dataSource of a migrated schema
   * @param firstDatabase the first of four Redis databases
   */
  public LocalEngine(String node, DataSource dataSource, String redisUri, int firstDatabase) {
    this(
        node,
        dataSource,
        RedisServer.standalone(RedisURI.create(redisUri), Duration.ofMillis(250)),
        firstDatabase);
  }

  /**
   * @param dataSource of a migrated schema
   * @param redis closed with the engine
   * @param firstDatabase the first of four Redis databases, where there are any
   */
  public LocalEngine(String node, DataSource dataSource, RedisServer redis, int firstDatabase) {
    this.node = node;
    this.dataSource = dataSource;
    this.transactions = new LocalTransactions(dataSource);
    this.redis = redis;
    this.senderDispatch = dispatch(firstDatabase);
    this.workerDispatch = dispatch(firstDatabase);
    DataSource bound = transactions.dataSource();
    this.queue =
        new SqlJobQueue(
            bound, transactions, senderDispatch, handover, new StudioClock(), () -> "0".repeat(32));
    this.effects = new SqlJobEffects(bound);
  }

  public JobQueue queue() {
    return queue;
  }

  public JobEffects effects() {
    return effects;
  }

  public LocalTransactions transactions() {
    return transactions;
  }

  /** Starts a worker with these handlers. */
  public LocalEngine work(List<? extends JobHandler<?>> handlers, WorkerSettings settings) {
    WorkerStore store =
        new WorkerStore(
            new JobRecord(dataSource, node, settings.lease()),
            new QueueSwitches(dataSource),
            new WorkerRows(dataSource, node),
            new QueueDepths(dataSource));
    worker =
        new Worker(
            settings,
            store,
            workerDispatch,
            new Handlers(handlers),
            new RunContext(new CurrentCaller(), new SimpleMeterRegistry()),
            Executors.defaultThreadFactory());
    worker.start();
    handover.to(worker.handover());
    return this;
  }

  /** Settings for a quick test: short sleeps, the product's numbers otherwise. */
  public static WorkerSettings settings(String node) {
    Map<QueueName, Integer> caps = new EnumMap<>(QueueName.class);
    for (QueueName name : QueueName.values()) {
      caps.put(name, name.concurrency());
    }
    return new WorkerSettings(
        node,
        10,
        caps,
        Map.of(),
        RetryPolicy.exponential(3, Duration.ofMillis(100)),
        Duration.ofSeconds(300),
        Duration.ofMillis(200),
        Duration.ofSeconds(28),
        1000,
        Duration.ofHours(1),
        4096);
  }

  public Worker worker() {
    return worker;
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.stop();
    }
    senderDispatch.close();
    workerDispatch.close();
    redis.close();
  }

  private RedisDispatch dispatch(int firstDatabase) {
    Map<QueueName, Integer> databases = new EnumMap<>(QueueName.class);
    for (QueueName name : QueueName.values()) {
      databases.put(name, firstDatabase + databases.size());
    }
    return new RedisDispatch(redis, databases, () -> System.nanoTime() / 60_000_000_000L);
  }
}
