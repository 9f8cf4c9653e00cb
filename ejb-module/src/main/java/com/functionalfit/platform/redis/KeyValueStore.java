package com.functionalfit.platform.redis;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/**
 * Fast shared memory that may vanish at any moment. Callers keep the truth elsewhere and treat
 * every {@link RedisUnavailable} as "not known". Never called inside a database transaction.
 */
public interface KeyValueStore {

  /** The value; empty when there is none. */
  Optional<String> find(String key);

  /** Stores a value that ends by itself. */
  void put(String key, String value, Duration life);

  /** Gives a key a new life; does nothing when it is gone. */
  void extend(String key, Duration life);

  void remove(Collection<String> keys);

  /**
   * Counts up by one and returns the new count. The life starts with the first count and is not
   * extended by later ones: a fixed window.
   */
  long increment(String key, Duration life);

  /** What is left of a key's life; zero when it is gone. */
  Duration remaining(String key);

  /** Whether the server answers. */
  boolean isReachable();
}
