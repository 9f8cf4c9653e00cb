package com.functionalfit.platform.redis;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.config.ConfigurationException;
import io.lettuce.core.RedisCredentials;
import io.lettuce.core.RedisURI;
import io.lettuce.core.StaticCredentialsProvider;
import io.lettuce.core.cluster.RedisClusterURIUtil;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where Redis is, from the configuration: one address, or a URI that names Sentinels or a cluster.
 */
final class RedisAddress {

  private static final String CLUSTER = "redis-cluster";

  private RedisAddress() {}

  /**
   * The configured server; no connection is made yet.
   *
   * @throws ConfigurationException when the URI cannot be read
   */
  static RedisServer server(AppConfig config) {
    Duration timeout = Duration.ofMillis(config.getInt(ConfigKey.REDIS_TIMEOUT_MS));
    Optional<String> text = config.find(ConfigKey.REDIS_URI);
    try {
      if (text.isPresent() && text.get().toLowerCase(Locale.ROOT).startsWith(CLUSTER)) {
        return RedisServer.cluster(clusterNodes(text.get(), config, timeout), timeout);
      }
      RedisURI uri = text.map(RedisURI::create).orElseGet(() -> ofHost(config));
      return RedisServer.standalone(complete(uri, config, timeout), timeout);
    } catch (IllegalArgumentException e) {
      // The URI may hold a password: the cause's message would print it.
      throw new ConfigurationException(ConfigKey.REDIS_URI.name() + " is no Redis URI");
    }
  }

  /** redis-cluster://a:6379,b:6379 or rediss-cluster for TLS. */
  private static List<RedisURI> clusterNodes(String text, AppConfig config, Duration timeout) {
    URI uri = URI.create(text.replaceFirst("(?i)^redis-cluster", "redis"));
    List<RedisURI> nodes = RedisClusterURIUtil.toRedisURIs(uri);
    nodes.forEach(node -> complete(node, config, timeout));
    return nodes;
  }

  private static RedisURI ofHost(AppConfig config) {
    return RedisURI.create(config.get(ConfigKey.REDIS_HOST), config.getInt(ConfigKey.REDIS_PORT));
  }

  private static RedisURI complete(RedisURI uri, AppConfig config, Duration timeout) {
    uri.setTimeout(timeout);
    if (config.isOn(ConfigKey.REDIS_TLS)) {
      uri.setSsl(true);
    }
    config
        .find(ConfigKey.REDIS_PASSWORD)
        .map(
            password ->
                RedisCredentials.just(config.find(ConfigKey.REDIS_USERNAME).orElse(null), password))
        .ifPresent(
            credentials -> uri.setCredentialsProvider(new StaticCredentialsProvider(credentials)));
    return uri;
  }
}
