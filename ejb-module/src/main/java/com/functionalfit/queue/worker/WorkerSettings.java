package com.functionalfit.queue.worker;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.config.ConfigurationException;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.RetryPolicy;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a worker works.
 *
 * @param node name of the node
 * @param concurrency jobs at a time, the slot kept for webhooks included
 * @param caps jobs of each queue at a time
 * @param ratesPerMinute jobs of a queue that may start in a minute on all nodes; missing: any
 *     number
 * @param defaultRetry for types without a policy of their own
 * @param defaultTimeout for types without a limit of their own
 * @param poll sleep of an idle worker
 * @param lease life of a claim that is not renewed
 * @param maxJobs jobs before connections and threads are renewed
 * @param maxTime time before connections and threads are renewed
 * @param memoryMb memory in use above which the worker drains and starts anew
 */
public record WorkerSettings(
    String node,
    int concurrency,
    Map<QueueName, Integer> caps,
    Map<QueueName, Integer> ratesPerMinute,
    RetryPolicy defaultRetry,
    Duration defaultTimeout,
    Duration poll,
    Duration lease,
    int maxJobs,
    Duration maxTime,
    int memoryMb) {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);

  /**
   * The settings of this node's environment.
   *
   * @throws ConfigurationException when a value cannot be read
   */
  public static WorkerSettings from(AppConfig config) {
    return new WorkerSettings(
        config.get(ConfigKey.FUNCTIONALFIT_NODE),
        config.getInt(ConfigKey.FUNCTIONALFIT_WORKER_CONCURRENCY),
        perQueue(config, ConfigKey.FUNCTIONALFIT_QUEUE_CONCURRENCY),
        perQueue(config, ConfigKey.FUNCTIONALFIT_QUEUE_RATES),
        RetryPolicy.exponential(config.getInt(ConfigKey.FUNCTIONALFIT_QUEUE_TRIES), FIRST_PAUSE),
        seconds(config, ConfigKey.FUNCTIONALFIT_QUEUE_TIMEOUT_S),
        seconds(config, ConfigKey.FUNCTIONALFIT_QUEUE_POLL_S),
        seconds(config, ConfigKey.FUNCTIONALFIT_QUEUE_LEASE_S),
        config.getInt(ConfigKey.FUNCTIONALFIT_WORKER_MAX_JOBS),
        seconds(config, ConfigKey.FUNCTIONALFIT_WORKER_MAX_TIME_S),
        config.getInt(ConfigKey.FUNCTIONALFIT_WORKER_MEMORY_MB));
  }

  /** The caps of the queues that may start any number of jobs in a minute. */
  Map<QueueName, Integer> capsWithoutRate() {
    Map<QueueName, Integer> found = new EnumMap<>(QueueName.class);
    caps.forEach(
        (queue, cap) -> {
          if (ratesPerMinute.getOrDefault(queue, 0) == 0) {
            found.put(queue, cap);
          }
        });
    return found;
  }

  private static Duration seconds(AppConfig config, ConfigKey key) {
    return Duration.ofSeconds(config.getInt(key));
  }

  private static Map<QueueName, Integer> perQueue(AppConfig config, ConfigKey key) {
    Map<QueueName, Integer> values = new EnumMap<>(QueueName.class);
    if (key == ConfigKey.FUNCTIONALFIT_QUEUE_CONCURRENCY) {
      List.of(QueueName.values()).forEach(queue -> values.put(queue, queue.concurrency()));
    }
    for (String part : config.list(key)) {
      String[] pair = part.split("=", 2);
      try {
        values.put(QueueName.find(pair[0].trim()).orElseThrow(), Integer.valueOf(pair[1].trim()));
      } catch (RuntimeException e) {
        throw new ConfigurationException(key.name() + " is no list of queue=number", e);
      }
    }
    return values;
  }
}
