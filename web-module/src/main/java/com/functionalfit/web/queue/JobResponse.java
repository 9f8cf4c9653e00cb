package com.functionalfit.web.queue;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.functionalfit.queue.JobDetails;
import com.functionalfit.queue.JobView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job on the wire. */
@Schema(name = "QueuedJob")
record JobResponse(
    long id,
    String jobType,
    @Schema(enumeration = {"waiting", "running", "done", "failed", "quarantined", "discarded"})
        String state,
    int attempts,
    Instant availableAt,
    @Schema(nullable = true) Instant failedAt,
    @Schema(nullable = true) String errorClass,
    @Schema(nullable = true) String errorMessage,
    @JsonRawValue @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
        String payload,
    @Schema(nullable = true) String node) {

  static JobResponse of(JobView job) {
    return new JobResponse(
        job.id(),
        job.jobType(),
        job.state(),
        job.attempts(),
        job.availableAt(),
        job.failedAt(),
        job.errorClass(),
        job.errorMessage(),
        job.payload(),
        job.node());
  }

  /** A job with its history: the fields of the list, and more. */
  @Schema(name = "QueuedJobDetails")
  record Detailed(
      @JsonUnwrapped JobResponse job,
      Instant createdAt,
      @Schema(nullable = true) Instant startedAt,
      @Schema(nullable = true) Instant finishedAt,
      int crashes,
      @Schema(nullable = true) String traceId,
      List<JobDetails.Failure> failures) {

    static Detailed of(JobDetails details) {
      return new Detailed(
          JobResponse.of(details.job()),
          details.createdAt(),
          details.startedAt(),
          details.finishedAt(),
          details.crashes(),
          details.traceId(),
          details.failures());
    }
  }
}
