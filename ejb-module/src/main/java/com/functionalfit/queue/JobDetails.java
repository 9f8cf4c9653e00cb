package com.functionalfit.queue;

import java.time.Instant;
import java.util.List;

/**
 * A job with what went wrong, the latest failure first.
 *
 * @param traceId of the request that sent it; null when unknown
 * @param startedAt of the latest try; null before
 * @param finishedAt null until it ended
 */
public record JobDetails(
    JobView job,
    Instant createdAt,
    Instant startedAt,
    Instant finishedAt,
    int crashes,
    String traceId,
    List<Failure> failures) {

  /** A try that failed. */
  public record Failure(
      int attempt, String node, Instant failedAt, String errorClass, String errorMessage) {}
}
