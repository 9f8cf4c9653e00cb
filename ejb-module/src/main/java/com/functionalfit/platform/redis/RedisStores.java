package com.functionalfit.platform.redis;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;

/** Owns the Redis client and hands out one store per logical database. */
@ApplicationScoped
public class RedisStores {

  private AppConfig config;
  private RedisClient client;

  @Inject
  RedisStores(AppConfig config) {
    this.config = config;
    this.client = RedisClient.create(uri(0));
    Duration timeout = Duration.ofMillis(config.getInt(ConfigKey.REDIS_TIMEOUT_MS));
    client.setOptions(
        ClientOptions.builder()
            // Away means away: a command that waits in a buffer would make the user wait with it.
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .socketOptions(SocketOptions.builder().connectTimeout(timeout).build())
            .timeoutOptions(TimeoutOptions.enabled(timeout))
            .build());
  }

  /** For the container's proxy only. */
  protected RedisStores() {}

  /** Cache and rate limits. */
  @Produces
  @ApplicationScoped
  @Named("cache")
  public KeyValueStore cache() {
    return store(ConfigKey.REDIS_DB_CACHE);
  }

  /** Sessions and bearer tokens. */
  @Produces
  @ApplicationScoped
  @Named("sessions")
  public KeyValueStore sessions() {
    return store(ConfigKey.REDIS_DB_SESSIONS);
  }

  private KeyValueStore store(ConfigKey database) {
    return new LettuceStore(client, uri(config.getInt(database)));
  }

  private RedisURI uri(int database) {
    RedisURI.Builder builder =
        RedisURI.builder()
            .withHost(config.get(ConfigKey.REDIS_HOST))
            .withPort(config.getInt(ConfigKey.REDIS_PORT))
            .withSsl(config.isOn(ConfigKey.REDIS_TLS))
            .withTimeout(Duration.ofMillis(config.getInt(ConfigKey.REDIS_TIMEOUT_MS)))
            .withDatabase(database);
    config
        .find(ConfigKey.REDIS_PASSWORD)
        .ifPresent(
            password ->
                config
                    .find(ConfigKey.REDIS_USERNAME)
                    .ifPresentOrElse(
                        user -> builder.withAuthentication(user, password.toCharArray()),
                        () -> builder.withPassword(password.toCharArray())));
    return builder.build();
  }

  @PreDestroy
  void close() {
    client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
  }
}
