package com.functionalfit.platform.redis;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import io.lettuce.core.RedisException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Messages to every node that listens now. What is sent while a node does not is lost for it; it is
 * told that there may have been a gap. Thread-safe.
 */
@ApplicationScoped
public class Broadcast {

  private static final Logger LOG = Logger.getLogger(Broadcast.class);

  private final Map<String, AutoCloseable> subscriptions = new ConcurrentHashMap<>();
  private RedisServer server;
  private RedisLink link;

  @Inject
  Broadcast(RedisStores stores, AppConfig config) {
    server = stores.server();
    link = server.link(config.getInt(ConfigKey.REDIS_DB_CACHE));
  }

  /** For the container's proxy only. */
  protected Broadcast() {}

  /**
   * Sends without waiting for an answer.
   *
   * @return false when it is known already that it does not arrive
   */
  public boolean publish(String channel, String message) {
    try {
      link.async()
          .publish(channel, message)
          .exceptionally(
              failure -> {
                LOG.debugf("A broadcast was lost: %s", failure.getMessage());
                return null;
              });
      return true;
    } catch (RedisException e) {
      LOG.debugf("A broadcast was lost: %s", e.getMessage());
      return false;
    }
  }

  /** Whether {@link #keepSubscribed} has had success with a channel. */
  public boolean isSubscribed(String channel) {
    return subscriptions.containsKey(channel);
  }

  /**
   * Subscribes unless that was done; failure is no harm, the next call tries again.
   *
   * @param onGap called when a lost connection is back
   */
  public void keepSubscribed(String channel, Consumer<String> listener, Runnable onGap) {
    subscriptions.computeIfAbsent(channel, name -> subscribe(name, listener, onGap));
  }

  private AutoCloseable subscribe(String channel, Consumer<String> listener, Runnable onGap) {
    try {
      return server.subscribe(channel, listener, onGap);
    } catch (RedisException | CompletionException e) {
      LOG.debugf("Broadcasts are not heard: %s", e.getMessage());
      return null;
    }
  }

  @PreDestroy
  void close() {
    subscriptions
        .values()
        .forEach(
            subscription -> {
              try {
                subscription.close();
              } catch (Exception e) {
                LOG.debugf("A subscription did not close: %s", e.getMessage());
              }
            });
    link.close();
  }
}
