package com.functionalfit.platform.redis;

import io.lettuce.core.RedisException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SetArgs;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** One logical Redis database. */
final class LettuceStore implements KeyValueStore {

  // Counting and starting the window must be one step: a crash in between would count for ever.
  private static final String COUNT_IN_WINDOW =
      "local n = redis.call('INCR', KEYS[1]) "
          + "if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end return n";

  private final RedisLink link;

  LettuceStore(RedisLink link) {
    this.link = link;
  }

  @Override
  public Optional<String> find(String key) {
    return call(redis -> Optional.ofNullable(redis.get(key)));
  }

  @Override
  public void put(String key, String value, Duration life) {
    call(redis -> redis.set(key, value, SetArgs.Builder.px(life)));
  }

  @Override
  public void extend(String key, Duration life) {
    call(redis -> redis.pexpire(key, life));
  }

  @Override
  public void remove(Collection<String> keys) {
    if (!keys.isEmpty()) {
      call(redis -> redis.del(keys.toArray(String[]::new)));
    }
  }

  @Override
  public long increment(String key, Duration life) {
    return call(
        redis ->
            redis.<Long>eval(
                COUNT_IN_WINDOW,
                ScriptOutputType.INTEGER,
                new String[] {key},
                Long.toString(life.toMillis())));
  }

  @Override
  public Duration remaining(String key) {
    long left = this.<Long>call(redis -> redis.pttl(key));
    return Duration.ofMillis(Math.max(0L, left));
  }

  @Override
  public boolean isReachable() {
    try {
      return "PONG".equals(call(RedisClusterCommands::ping));
    } catch (RedisUnavailable e) {
      return false;
    }
  }

  private <T> T call(Function<RedisClusterCommands<String, String>, T> command) {
    try {
      return command.apply(link.sync());
    } catch (RedisException | CompletionException e) {
      throw new RedisUnavailable("Redis did not answer", e);
    }
  }
}
