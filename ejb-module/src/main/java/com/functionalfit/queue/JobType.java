package com.functionalfit.queue;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of job: declared once as a constant by the feature that owns it.
 *
 * @param name unique name, e.g. {@code mail.send}
 * @param payload record that is written as JSON: ids and small facts, never personal text, tokens
 *     or links
 * @param payloadVersion rises with every change that an older handler cannot read
 * @param ownRetry null for the node's default
 * @param ownTimeout how long one run may take; null for the node's default
 * @param <T> type of the payload
 */
public record JobType<T>(
    String name,
    QueueName queue,
    Class<T> payload,
    int payloadVersion,
    RetryPolicy ownRetry,
    Duration ownTimeout) {

  /** Refuses a type without name, queue or payload. */
  public JobType {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(queue, "queue");
    Objects.requireNonNull(payload, "payload");
  }

  /** A type with the node's default tries and timeout, at payload version 1. */
  public static <T> JobType<T> of(String name, QueueName queue, Class<T> payload) {
    return new JobType<>(name, queue, payload, 1, null, null);
  }

  public JobType<T> retrying(RetryPolicy policy) {
    return new JobType<>(name, queue, payload, payloadVersion, policy, ownTimeout);
  }

  public JobType<T> within(Duration timeout) {
    return new JobType<>(name, queue, payload, payloadVersion, ownRetry, timeout);
  }

  public JobType<T> atVersion(int version) {
    return new JobType<>(name, queue, payload, version, ownRetry, ownTimeout);
  }

  public Optional<RetryPolicy> retry() {
    return Optional.ofNullable(ownRetry);
  }

  public Optional<Duration> timeout() {
    return Optional.ofNullable(ownTimeout);
  }
}
