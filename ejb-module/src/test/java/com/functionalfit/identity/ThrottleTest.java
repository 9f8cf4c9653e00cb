package com.functionalfit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.platform.redis.KeyValueStore;
import com.functionalfit.platform.redis.RedisUnavailable;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same promises with Redis and without. */
@Tag("AUTH-13")
class ThrottleTest {

  private static final StudioClock CLOCK =
      new StudioClock(Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest(name = "Redis answers: {0}")
  @ValueSource(booleans = {true, false})
  void admitsFiveRequestsOfAKindFromAnAddress(boolean redis) {
    Throttle throttle = throttle(redis);
    for (int i = 0; i < 5; i++) {
      assertThatCode(() -> throttle.admitAddress("login", "10.0.0.1")).doesNotThrowAnyException();
    }
    assertThrottled(() -> throttle.admitAddress("login", "10.0.0.1"));
    assertThatCode(() -> throttle.admitAddress("login", "10.0.0.2")).doesNotThrowAnyException();
    assertThatCode(() -> throttle.admitAddress("token", "10.0.0.1")).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "Redis answers: {0}")
  @ValueSource(booleans = {true, false})
  void refusesAnAccountAfterFiveFailuresUntilTheyAreCleared(boolean redis) {
    Throttle throttle = throttle(redis);
    for (int i = 0; i < 5; i++) {
      throttle.admitAccount("anna@example.com");
      throttle.countFailure("anna@example.com");
    }
    assertThrottled(() -> throttle.admitAccount(" Anna@Example.com "));
    assertThatCode(() -> throttle.admitAccount("bela@example.com")).doesNotThrowAnyException();
    throttle.clearFailures("anna@example.com");
    assertThatCode(() -> throttle.admitAccount("anna@example.com")).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "Redis answers: {0}")
  @ValueSource(booleans = {true, false})
  @Tag("AUTH-10")
  void admitsOneMailAMinuteToAnAddress(boolean redis) {
    Throttle throttle = throttle(redis);
    throttle.admitMail("anna@example.com");
    assertThrottled(() -> throttle.admitMail("ANNA@example.com"));
  }

  private static Throttle throttle(boolean redis) {
    return new Throttle(new FakeRedis(redis), CLOCK, 5);
  }

  private static void assertThrottled(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ProblemCode.THROTTLED);
              assertThat((Long) refusal.details().get("retryAfter")).isBetween(1L, 60L);
            });
  }

  /** Redis in memory, or away. */
  private static final class FakeRedis implements KeyValueStore {
    private final Map<String, Long> counts = new HashMap<>();
    private final boolean up;

    FakeRedis(boolean up) {
      this.up = up;
    }

    private void ask() {
      if (!up) {
        throw new RedisUnavailable("away", null);
      }
    }

    @Override
    public Optional<String> find(String key) {
      ask();
      return Optional.ofNullable(counts.get(key)).map(String::valueOf);
    }

    @Override
    public void put(String key, String value, Duration life) {
      ask();
      counts.put(key, Long.valueOf(value));
    }

    @Override
    public void extend(String key, Duration life) {
      ask();
    }

    @Override
    public void remove(Collection<String> keys) {
      ask();
      counts.keySet().removeAll(keys);
    }

    @Override
    public long increment(String key, Duration life) {
      ask();
      return counts.merge(key, 1L, Long::sum);
    }

    @Override
    public Duration remaining(String key) {
      ask();
      return counts.containsKey(key) ? Duration.ofSeconds(60) : Duration.ZERO;
    }

    @Override
    public boolean isReachable() {
      return up;
    }
  }
}
