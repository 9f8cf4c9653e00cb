package com.functionalfit.platform.redis;

import com.functionalfit.platform.redis.RedisLink.Opened;
import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionStateAdapter;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.ClusterClientOptions;
import io.lettuce.core.cluster.ClusterTopologyRefreshOptions;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The Redis this node talks to: one server, the master behind Sentinels, or a cluster. In a cluster
 * there are no numbered databases; keys carry their own prefixes, so that is no loss.
 */
public final class RedisServer implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(RedisServer.class);
  private static final Duration QUIET = Duration.ZERO;
  private static final Duration SHUTDOWN = Duration.ofSeconds(2);

  private final AbstractRedisClient client;
  private final IntFunction<Opened> connector;
  private final Supplier<StatefulRedisPubSubConnection<String, String>> subscriber;

  private RedisServer(
      AbstractRedisClient client,
      IntFunction<Opened> connector,
      Supplier<StatefulRedisPubSubConnection<String, String>> subscriber) {
    this.client = client;
    this.connector = connector;
    this.subscriber = subscriber;
  }

  /**
   * One server, or the master that Sentinels name.
   *
   * @param timeout how long a connection and a command may take
   */
  public static RedisServer standalone(RedisURI uri, Duration timeout) {
    RedisClient client = RedisClient.create();
    client.setOptions(options(ClientOptions.builder(), timeout));
    return new RedisServer(
        client,
        database -> opened(client.connect(inDatabase(uri, database))),
        () -> client.connectPubSub(uri));
  }

  /** A cluster, found through any of its nodes. */
  public static RedisServer cluster(List<RedisURI> nodes, Duration timeout) {
    RedisClusterClient client = RedisClusterClient.create(nodes);
    ClusterTopologyRefreshOptions refresh =
        ClusterTopologyRefreshOptions.builder()
            .enablePeriodicRefresh(Duration.ofMinutes(1))
            .build();
    ClusterClientOptions.Builder builder =
        ClusterClientOptions.builder().topologyRefreshOptions(refresh);
    client.setOptions((ClusterClientOptions) options(builder, timeout));
    return new RedisServer(
        client, database -> opened(reaching(client.connect())), client::connectPubSub);
  }

  /** A connection to one numbered database; to the whole cluster where there are none. */
  public RedisLink link(int database) {
    return new RedisLink(() -> connector.apply(database));
  }

  /**
   * Calls back for every message of a channel, from now on and after every reconnection.
   *
   * @throws io.lettuce.core.RedisException when Redis cannot be reached now
   */
  public AutoCloseable subscribe(String channel, Runnable listener) {
    return subscribe(channel, message -> listener.run(), () -> {});
  }

  /**
   * Calls back with every message of a channel, from now on and after every reconnection.
   *
   * @param onReconnect called when the connection is back: messages may have been missed
   * @throws io.lettuce.core.RedisException when Redis cannot be reached now
   */
  public AutoCloseable subscribe(String channel, Consumer<String> listener, Runnable onReconnect) {
    StatefulRedisPubSubConnection<String, String> connection = subscriber.get();
    connection.addListener(
        new RedisPubSubAdapter<>() {
          @Override
          public void message(String from, String message) {
            listener.accept(message);
          }
        });
    connection.sync().subscribe(channel);
    connection.addListener(
        new RedisConnectionStateAdapter() {
          @Override
          public void onRedisConnected(RedisChannelHandler<?, ?> handler, SocketAddress address) {
            onReconnect.run();
          }
        });
    return connection;
  }

  @Override
  public void close() {
    client.shutdown(QUIET, SHUTDOWN);
  }

  private static ClientOptions options(ClientOptions.Builder builder, Duration timeout) {
    return builder
        // Away means away: a command that waits in a buffer would make the user wait with it.
        .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
        .socketOptions(SocketOptions.builder().connectTimeout(timeout).build())
        .timeoutOptions(TimeoutOptions.enabled(timeout))
        .build();
  }

  /**
   * Connects to each master now: the driver does so with the first command for it, which would be
   * refused as long as the connection is not there. A master that cannot be reached is left to the
   * commands that need it.
   */
  private static StatefulRedisClusterConnection<String, String> reaching(
      StatefulRedisClusterConnection<String, String> connection) {
    for (RedisClusterNode node : connection.getPartitions()) {
      if (node.is(RedisClusterNode.NodeFlag.UPSTREAM)) {
        RedisURI uri = node.getUri();
        try {
          connection.getConnection(uri.getHost(), uri.getPort());
        } catch (RedisException e) {
          LOG.debugf("A master of the Redis cluster cannot be reached: %s", e.getMessage());
        }
      }
    }
    return connection;
  }

  /** The same server, another of its numbered databases. */
  static RedisURI inDatabase(RedisURI uri, int database) {
    // The driver's own copy wants a host, and forgets Sentinels.
    RedisURI copy =
        uri.getSentinels().isEmpty() ? RedisURI.builder(uri).build() : behindSentinels(uri);
    copy.setDatabase(database);
    return copy;
  }

  private static RedisURI behindSentinels(RedisURI uri) {
    RedisURI copy = new RedisURI();
    copy.applySsl(uri);
    copy.applyAuthentication(uri);
    copy.setTimeout(uri.getTimeout());
    copy.setClientName(uri.getClientName());
    copy.setSentinelMasterId(uri.getSentinelMasterId());
    copy.getSentinels().addAll(uri.getSentinels());
    return copy;
  }

  private static Opened opened(StatefulRedisConnection<String, String> connection) {
    return new Opened(connection, connection.sync(), connection.async());
  }

  private static Opened opened(StatefulRedisClusterConnection<String, String> connection) {
    return new Opened(connection, connection.sync(), connection.async());
  }
}
