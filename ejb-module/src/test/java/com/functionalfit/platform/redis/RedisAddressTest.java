package com.functionalfit.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.platform.config.ConfigurationException;
import com.functionalfit.platform.config.EnvironmentOf;
import com.functionalfit.queue.EmbeddedRedis;
import io.lettuce.core.RedisURI;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisAddressTest {

  @Test
  void oneServerByHostAndPort() {
    RedisURI redis = RedisURI.create(EmbeddedRedis.uri());

    keepsAValue(
        Map.of("REDIS_HOST", redis.getHost(), "REDIS_PORT", Integer.toString(redis.getPort())));
  }

  @Test
  void oneServerByUri() {
    keepsAValue(Map.of("REDIS_URI", EmbeddedRedis.uri()));
  }

  @Test
  void aClusterByItsNodes(@TempDir Path folder) throws IOException {
    try (RedisCluster cluster = RedisCluster.start(folder)) {
      String nodes =
          cluster.nodes().stream()
              .map(node -> node.getHost() + ":" + node.getPort())
              .collect(Collectors.joining(","));

      keepsAValue(Map.of("REDIS_URI", "redis-cluster://" + nodes));
    }
  }

  @Test
  void whatCannotBeReadIsRefusedWithoutItsPassword() {
    assertThatThrownBy(
            () ->
                RedisAddress.server(
                    EnvironmentOf.values(Map.of("REDIS_URI", "nonsense://user:secret@host"))))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("REDIS_URI")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  private static void keepsAValue(Map<String, String> environment) {
    try (RedisServer server = RedisAddress.server(EnvironmentOf.values(environment));
        RedisLink link = server.link(3)) {
      for (int i = 0; i < 20; i++) {
        link.sync().set("address:" + i, "value " + i);
        assertThat(link.sync().get("address:" + i)).isEqualTo("value " + i);
      }
    }
  }
}
