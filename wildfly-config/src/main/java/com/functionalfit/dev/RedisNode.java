package com.functionalfit.dev;

import java.io.IOException;
import java.util.Map;
import redis.embedded.RedisServer;

/** A Redis for the stack: an embedded one, or one the environment names. */
public final class RedisNode implements AutoCloseable {

  private final String host;
  private final int port;
  private final String password;
  private RedisServer embedded;

  private RedisNode(RedisServer embedded, String host, int port, String password) {
    this.embedded = embedded;
    this.host = host;
    this.port = port;
    this.password = password;
  }

  /** Starts an embedded server that keeps nothing on disk: Redis may be empty at any moment. */
  static RedisNode embedded(int port) {
    RedisNode node = new RedisNode(null, "127.0.0.1", port, null);
    node.restart();
    return node;
  }

  /** Uses the server that REDIS_HOST and its companions name. */
  static RedisNode external(Map<String, String> environment) {
    RedisNode node =
        new RedisNode(
            null,
            environment.get("REDIS_HOST"),
            Integer.parseInt(environment.getOrDefault("REDIS_PORT", "6379")),
            environment.get("REDIS_PASSWORD"));
    Ports.requireReachable(node.host, node.port, "Redis");
    return node;
  }

  public String host() {
    return host;
  }

  public int port() {
    return port;
  }

  /** What a server node needs to know. */
  Map<String, String> environment() {
    return password == null
        ? Map.of("REDIS_HOST", host, "REDIS_PORT", Integer.toString(port))
        : Map.of(
            "REDIS_HOST", host, "REDIS_PORT", Integer.toString(port), "REDIS_PASSWORD", password);
  }

  /** Stops the embedded server; everything in it is gone. */
  public void stop() {
    try {
      if (embedded != null) {
        embedded.stop();
      }
    } catch (IOException e) {
      throw new StartFailed("The embedded Redis does not stop.", e);
    }
  }

  /** Starts the embedded server again, empty. */
  public void restart() {
    try {
      embedded =
          RedisServer.newRedisServer()
              .port(port)
              .bind("127.0.0.1")
              .setting("save \"\"")
              .setting("appendonly no")
              .build();
      embedded.start();
    } catch (IOException e) {
      throw new StartFailed("The embedded Redis cannot start on port " + port + ".", e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
