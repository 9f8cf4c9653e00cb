package com.functionalfit.platform.redis;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Owns the connection to Redis and hands out one store per logical database. */
@ApplicationScoped
public class RedisStores {

  private AppConfig config;
  private RedisServer server;

  @Inject
  RedisStores(AppConfig config) {
    this.config = config;
    this.server = RedisAddress.server(config);
  }

  /** For the container's proxy only. */
  protected RedisStores() {}

  /** The server, for those who need more than a store. */
  public RedisServer server() {
    return server;
  }

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
    return new LettuceStore(server.link(config.getInt(database)));
  }

  @PreDestroy
  void close() {
    server.close();
  }
}
