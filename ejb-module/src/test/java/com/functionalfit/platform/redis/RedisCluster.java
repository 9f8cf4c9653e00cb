package com.functionalfit.platform.redis;

import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Three servers of the development stack's Redis that share the slots of one cluster. */
public final class RedisCluster implements AutoCloseable {

  private static final int NODES = 3;
  private static final int SLOTS = 16_384;
  // The nodes speak to each other on a port that is so much higher.
  private static final int BUS = 10_000;
  private static final int FIRST_PORT = 20_000;
  private static final int LAST_PORT = 30_000;

  private final List<redis.embedded.RedisServer> servers = new ArrayList<>();
  private final List<RedisURI> nodes = new ArrayList<>();

  private RedisCluster() {}

  /**
   * Returns when every node knows of every slot.
   *
   * @param folder where the nodes keep what they know of each other
   */
  public static RedisCluster start(Path folder) throws IOException {
    RedisCluster cluster = new RedisCluster();
    try {
      for (int node = 0; node < NODES; node++) {
        cluster.startNode(folder);
      }
      cluster.meet();
      return cluster;
    } catch (IOException | RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  public List<RedisURI> nodes() {
    return List.copyOf(nodes);
  }

  @Override
  public void close() throws IOException {
    for (redis.embedded.RedisServer server : servers) {
      server.stop();
    }
  }

  private void startNode(Path folder) throws IOException {
    int port = freePort();
    redis.embedded.RedisServer server =
        redis.embedded.RedisServer.newRedisServer()
            .port(port)
            .setting("cluster-enabled yes")
            .setting("cluster-config-file " + folder.resolve("nodes-" + port + ".conf"))
            .setting("save \"\"")
            .setting("appendonly no")
            .build();
    server.start();
    servers.add(server);
    nodes.add(RedisURI.create("127.0.0.1", port));
  }

  private void meet() {
    for (int node = 0; node < NODES; node++) {
      int[] slots = IntStream.range(SLOTS * node / NODES, SLOTS * (node + 1) / NODES).toArray();
      onNode(
          node,
          commands -> {
            commands.clusterAddSlots(slots);
            nodes.forEach(other -> commands.clusterMeet("127.0.0.1", other.getPort()));
          });
    }
    for (int node = 0; node < NODES; node++) {
      onNode(
          node,
          commands ->
              await().atMost(Duration.ofSeconds(30)).until(() -> isWhole(commands.clusterInfo())));
    }
  }

  private static boolean isWhole(String info) {
    return info.contains("cluster_state:ok") && info.contains("cluster_known_nodes:" + NODES);
  }

  private void onNode(int node, Consumer<RedisCommands<String, String>> work) {
    RedisClient client = RedisClient.create(nodes.get(node));
    try (StatefulRedisConnection<String, String> connection = client.connect()) {
      work.accept(connection.sync());
    } finally {
      client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
    }
  }

  private static int freePort() throws IOException {
    return IntStream.range(FIRST_PORT, LAST_PORT)
        .filter(port -> isFree(port) && isFree(port + BUS))
        .findFirst()
        .orElseThrow(() -> new IOException("No two free ports that are 10,000 apart"));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
