package com.functionalfit.queue;

import com.functionalfit.platform.redis.RedisCluster;
import com.functionalfit.platform.redis.RedisServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The engine of the product on a Redis cluster, where the queues lie on different servers. */
class ClusterJobQueueTest extends RedisJobQueueTest {

  @TempDir private static Path folder;
  private static RedisCluster cluster;

  @BeforeAll
  static void openCluster() throws IOException {
    cluster = RedisCluster.start(folder);
  }

  @AfterAll
  static void closeCluster() throws IOException {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Override
  RedisServer redis() {
    return RedisServer.cluster(cluster.nodes(), Duration.ofMillis(250));
  }
}
