package com.functionalfit.platform.redis;

import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A shared, self-reconnecting connection to one logical database, or to a cluster, which has only
 * one. Offers the commands that both kinds of server know. The first connection is made on first
 * use and tried again at most once a second, so a node starts and serves without Redis.
 * Thread-safe.
 */
public final class RedisLink implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(RedisLink.class);
  private static final long RECONNECT_PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

  private final Supplier<Opened> opener;
  private volatile Opened opened;
  private long nextTryAt;
  private boolean everTried;

  RedisLink(Supplier<Opened> opener) {
    this.opener = opener;
  }

  /** A connection with both ways to use it. */
  record Opened(
      StatefulConnection<String, String> connection,
      RedisClusterCommands<String, String> sync,
      RedisClusterAsyncCommands<String, String> async) {}

  /**
   * Commands that wait for their answer, as long as the configured time-out.
   *
   * @throws RedisException when there is no connection
   */
  public RedisClusterCommands<String, String> sync() {
    return connected().sync();
  }

  /**
   * Commands that do not wait.
   *
   * @throws RedisException when there is no connection
   */
  public RedisClusterAsyncCommands<String, String> async() {
    return connected().async();
  }

  /** Gives the connection up; the next use makes a new one. */
  @Override
  public synchronized void close() {
    Opened former = opened;
    opened = null;
    everTried = false;
    if (former != null) {
      former
          .connection()
          .closeAsync()
          .exceptionally(
              failure -> {
                LOG.debugf("A connection to Redis did not close: %s", failure.getMessage());
                return null;
              });
    }
  }

  private Opened connected() {
    Opened open = opened;
    return open != null ? open : connect();
  }

  private synchronized Opened connect() {
    if (opened == null) {
      if (everTried && System.nanoTime() - nextTryAt < 0) {
        throw new RedisException("Redis was unreachable a moment ago");
      }
      everTried = true;
      nextTryAt = System.nanoTime() + RECONNECT_PAUSE_NANOS;
      opened = opener.get();
    }
    return opened;
  }
}
