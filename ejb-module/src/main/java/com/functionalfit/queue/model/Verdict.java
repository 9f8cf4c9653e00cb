package com.functionalfit.queue.model;

import com.functionalfit.queue.PermanentFailure;
import com.functionalfit.queue.RetryLater;
import com.functionalfit.queue.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What becomes of a job whose try failed.
 *
 * @param retryIn when to try again; null when this was the last try
 */
public record Verdict(Duration retryIn) {

  /** Judges a failure by its type first, then by the tries that are left. */
  public static Verdict of(
      Throwable failure, RetryPolicy policy, int failures, RandomGenerator random) {
    if (failure instanceof PermanentFailure || !policy.allowsRetryAfter(failures)) {
      return new Verdict(null);
    }
    Duration pause = policy.pauseAfter(failures, random);
    if (failure instanceof RetryLater later && later.pause().compareTo(pause) > 0) {
      pause = later.pause();
    }
    return new Verdict(pause);
  }

  public Optional<Duration> retry() {
    return Optional.ofNullable(retryIn);
  }
}
