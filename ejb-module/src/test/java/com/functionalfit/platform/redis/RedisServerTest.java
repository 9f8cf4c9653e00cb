package com.functionalfit.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisCredentials;
import io.lettuce.core.RedisURI;
import io.lettuce.core.StaticCredentialsProvider;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RedisServerTest {

  private static final int SESSIONS = 1;

  @Test
  void anotherDatabaseOfOneServer() {
    RedisURI uri = RedisURI.create("redis", 6379);

    RedisURI sessions = RedisServer.inDatabase(uri, SESSIONS);

    assertThat(sessions.getHost()).isEqualTo("redis");
    assertThat(sessions.getDatabase()).isEqualTo(SESSIONS);
    assertThat(uri.getDatabase()).isZero();
  }

  @Test
  void anotherDatabaseBehindSentinels() {
    RedisURI uri = RedisURI.create("redis-sentinel://one:26379,two:26379,three:26379#master");
    uri.setTimeout(Duration.ofMillis(500));
    uri.setCredentialsProvider(
        new StaticCredentialsProvider(RedisCredentials.just("functionalfit", "secret")));

    RedisURI sessions = RedisServer.inDatabase(uri, SESSIONS);

    assertThat(sessions.getSentinels())
        .extracting(RedisURI::getHost)
        .containsExactly("one", "two", "three");
    assertThat(sessions.getSentinelMasterId()).isEqualTo("master");
    assertThat(sessions.getDatabase()).isEqualTo(SESSIONS);
    assertThat(sessions.getTimeout()).isEqualTo(Duration.ofMillis(500));
    assertThat(sessions.getCredentialsProvider()).isSameAs(uri.getCredentialsProvider());
  }
}
