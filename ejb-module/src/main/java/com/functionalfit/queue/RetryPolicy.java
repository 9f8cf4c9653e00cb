package com.functionalfit.queue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * How often, and when, a failed job is tried again.
 *
 * @param maxTries tries in all, the first one included; at least 1
 * @param pauses pause after the first, second, … failure; the last one repeats
 * @param jitter how far a pause is spread, so that jobs that failed together do not return together
 */
public record RetryPolicy(int maxTries, List<Duration> pauses, Jitter jitter) {

  private static final double SPREAD = 0.2;

  /** How a pause is spread. */
  public enum Jitter {
    /** Up to a fifth shorter or longer. */
    SPREAD,
    /** Anything between nothing and the whole pause: for jobs without a promised rhythm. */
    FULL
  }

  /** Refuses a policy without a try, or with a retry and no pause. */
  public RetryPolicy {
    if (maxTries < 1 || (maxTries > 1 && pauses.isEmpty())) {
      throw new IllegalArgumentException("A retry needs a try before it and a pause");
    }
    pauses = List.copyOf(pauses);
  }

  /** One try and no more. */
  public static RetryPolicy once() {
    return new RetryPolicy(1, List.of(), Jitter.SPREAD);
  }

  /** Tries with the given pauses in seconds, each spread by a fifth. */
  public static RetryPolicy after(int maxTries, int... pauseSeconds) {
    List<Duration> pauses = Arrays.stream(pauseSeconds).mapToObj(Duration::ofSeconds).toList();
    return new RetryPolicy(maxTries, pauses, Jitter.SPREAD);
  }

  /** Tries with pauses that double from the first, with full jitter. */
  public static RetryPolicy exponential(int maxTries, Duration first) {
    List<Duration> pauses =
        Stream.iterate(first, pause -> pause.multipliedBy(2))
            .limit(Math.max(1, maxTries - 1))
            .toList();
    return new RetryPolicy(maxTries, pauses, Jitter.FULL);
  }

  /** Whether another try is left after this many failures. */
  public boolean allowsRetryAfter(int failures) {
    return failures < maxTries;
  }

  /**
   * The pause before the next try.
   *
   * @param failures failed tries so far, at least 1
   */
  public Duration pauseAfter(int failures, RandomGenerator random) {
    Duration pause = pauses.get(Math.min(failures, pauses.size()) - 1);
    double factor =
        jitter == Jitter.FULL ? random.nextDouble() : 1 - SPREAD + 2 * SPREAD * random.nextDouble();
    return Duration.ofNanos(Math.round(pause.toNanos() * factor));
  }
}
