package com.functionalfit.queue;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
  @Schema(name = "JobFailure")
  public record Failure(
      int attempt,
      @Schema(nullable = true) String node,
      Instant failedAt,
      String errorClass,
      String errorMessage) {}
}
