package com.functionalfit.queue.bench;

import io.lettuce.core.KeyValue;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.util.concurrent.atomic.AtomicInteger;

/** A list in Redis, pushed by one connection and waited on by another: the least a queue can do. */
final class BareRedis implements AutoCloseable {

  private static final AtomicInteger LISTS = new AtomicInteger();
  private static final long WAIT_S = 1;

  private final String list = "bench:bare:" + LISTS.incrementAndGet();
  private final RedisClient client;
  private final RedisCommands<String, String> pushing;
  private final RedisCommands<String, String> waiting;
  private final Thread taker = new Thread(this::take, "bare-taker");
  private final Runnable taken;
  private volatile Latency latency;
  private volatile boolean closed;

  /**
   * @param taken done with each message before it counts as started
   */
  BareRedis(String uri, Runnable taken) {
    this.taken = taken;
    client = RedisClient.create(uri);
    pushing = client.connect().sync();
    waiting = client.connect().sync();
    taker.start();
  }

  /** One round, at so many messages a second. */
  void round(Latency measured, int perSecond) throws InterruptedException {
    latency = measured;
    measured.run(
        perSecond,
        number -> {
          measured.sent(number);
          pushing.lpush(list, Integer.toString(number));
        });
  }

  @Override
  public void close() {
    closed = true;
    try {
      taker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    client.shutdown();
  }

  private void take() {
    while (!closed) {
      KeyValue<String, String> message = waiting.brpop(WAIT_S, list);
      if (message != null) {
        taken.run();
        latency.started(Integer.parseInt(message.getValue()));
      }
    }
  }
}
