package com.functionalfit.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** The Redis of the development stack, on a free port, started once and stopped with the tests. */
public final class EmbeddedRedis {

  private static RedisServer server;

  private EmbeddedRedis() {}

  /** Its address. */
  public static synchronized String uri() {
    try {
      if (server == null) {
        server =
            RedisServer.newRedisServer()
                .port(freePort())
                .setting("save \"\"")
                .setting("appendonly no")
                .build();
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(EmbeddedRedis::stop));
      }
      return "redis://127.0.0.1:" + server.ports().get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized void stop() {
    try {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
