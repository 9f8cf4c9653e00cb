package com.functionalfit.identity;

import com.functionalfit.identity.model.EmailAddress;
import com.functionalfit.identity.model.Windows;
import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.crypto.SecretTokens;
import com.functionalfit.platform.redis.KeyValueStore;
import com.functionalfit.platform.redis.RedisUnavailable;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Slows down who asks too often (rule AUTH-13). Counts are shared by all nodes through Redis; while
 * it is away each node counts for itself.
 */
@ApplicationScoped
class Throttle {

  static final Duration WINDOW = Duration.ofSeconds(60);
  static final int FAILURES_PER_ACCOUNT = 5;

  private static final Logger LOG = Logger.getLogger(Throttle.class);

  private final Windows local = new Windows();
  private final AtomicReference<Instant> warnedAt = new AtomicReference<>(Instant.EPOCH);

  private final KeyValueStore store;
  private final StudioClock clock;
  private final int perAddress;

  @Inject
  Throttle(@Named("cache") KeyValueStore store, StudioClock clock, AppConfig config) {
    this(store, clock, config.getInt(ConfigKey.FUNCTIONALFIT_AUTH_RATE_PER_MINUTE));
  }

  Throttle(KeyValueStore store, StudioClock clock, int perAddress) {
    this.store = store;
    this.clock = clock;
    this.perAddress = perAddress;
  }

  /** For the container's proxy only. */
  protected Throttle() {
    this(null, null, 0);
  }

  /** Counts a request of a kind from an address. */
  void admitAddress(String kind, String address) {
    admit("address:" + kind + ":" + address, perAddress);
  }

  /** Counts a mail to an address: one a minute, whether somebody has it or not (rule AUTH-10). */
  void admitMail(String email) {
    admit("mail:" + digest(email), 1);
  }

  /** Counts a request of a signed-in user. */
  void admitUser(long userId, int limit) {
    admit("user:" + userId, limit);
  }

  /** Refuses an account that failed too often; counts nothing. */
  void admitAccount(String email) {
    String key = failures(email);
    if (count(key) >= FAILURES_PER_ACCOUNT) {
      throw refusal(key);
    }
  }

  void countFailure(String email) {
    increment(failures(email));
  }

  void clearFailures(String email) {
    String key = failures(email);
    local.clear(key);
    shared(
        () -> {
          store.remove(List.of(key));
          return null;
        },
        () -> null);
  }

  private void admit(String name, int limit) {
    String key = "throttle:" + name;
    if (increment(key) > limit) {
      throw refusal(key);
    }
  }

  private long increment(String key) {
    return shared(
        () -> store.increment(key, WINDOW),
        () -> local.increment(key, WINDOW, clock.now()).count());
  }

  private long count(String key) {
    return shared(
        () -> store.find(key).map(Long::parseLong).orElse(0L),
        () -> local.read(key, clock.now()).count());
  }

  private Refusal refusal(String key) {
    Duration left =
        shared(
            () -> store.remaining(key),
            () -> Duration.between(clock.now(), local.read(key, clock.now()).endsAt()));
    long seconds = Math.max(1, left.plusMillis(999).toSeconds());
    return new Refusal(ProblemCode.THROTTLED, Map.of("retryAfter", seconds));
  }

  private <T> T shared(Supplier<T> inRedis, Supplier<T> onThisNode) {
    try {
      return inRedis.get();
    } catch (RedisUnavailable e) {
      warn();
      return onThisNode.get();
    }
  }

  /** Once a minute, so that an outage does not flood the log. */
  private void warn() {
    Instant now = clock.now();
    Instant last = warnedAt.get();
    if (now.isAfter(last.plus(WINDOW)) && warnedAt.compareAndSet(last, now)) {
      LOG.warn("Redis is away: requests are throttled by this node alone");
    }
  }

  private static String failures(String email) {
    return "throttle:failures:" + digest(email);
  }

  /** Addresses of people do not belong into a cache. */
  private static String digest(String email) {
    return SecretTokens.sha256(EmailAddress.normalise(email));
  }
}
