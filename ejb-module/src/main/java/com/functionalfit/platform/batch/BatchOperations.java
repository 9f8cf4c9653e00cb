package com.functionalfit.platform.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Starts, watches, stops and restarts batch jobs. Implemented by the batch module, the only one
 * that calls the container's JobOperator.
 */
public interface BatchOperations {

  /** Every job there is, by name. */
  List<JobDescription> listJobs();

  /** One job; refuses an unknown name with NOT_FOUND. */
  JobDescription getJob(String name);

  /**
   * Starts a job. Refuses with JOB_RUNNING (executionId) when an execution of it is under way, with
   * VALIDATION when a parameter is unknown, missing or malformed.
   */
  Execution start(String jobName, Map<String, String> parameters);

  Page<Execution> listExecutions(ExecutionFilter filter, PageRequest page);

  /** One execution; refuses an unknown id with NOT_FOUND. */
  Execution getExecution(long executionId);

  /** Ends an execution after its current chunk; refuses with INVALID_TRANSITION unless it runs. */
  Execution stop(long executionId);

  /** Continues a stopped or failed execution; refuses with NOT_RESTARTABLE otherwise. */
  Execution restart(long executionId, Map<String, String> parameters);

  /** Gives an ended, unfinished execution up; refuses with INVALID_TRANSITION otherwise. */
  Execution abandon(long executionId);

  /**
   * A parameter of a job.
   *
   * @param type date, int, long, bool, month
   * @param defaultValue in words or as a value; null when there is none
   */
  @Schema(name = "JobParameter")
  record Parameter(
      String name,
      @Schema(enumeration = {"date", "int", "long", "bool", "month"}) String type,
      boolean required,
      @JsonProperty("default") @Schema(nullable = true) String defaultValue) {}

  /**
   * A job.
   *
   * @param schedule when it runs by itself, in words; null when it never does
   * @param lastExecution null when it never ran
   */
  record JobDescription(
      String name,
      String description,
      List<Parameter> parameters,
      @Schema(nullable = true) String schedule,
      @Schema(nullable = true) Execution lastExecution,
      boolean running) {}

  /**
   * What an execution has done so far.
   *
   * @param done items handled
   * @param total items in all; null while unknown
   */
  @Schema(name = "ExecutionProgress")
  record Progress(long done, @Schema(nullable = true) Long total) {}

  /** One step of an execution. */
  @Schema(name = "ExecutionStep")
  record Step(
      String name,
      String status,
      long readCount,
      long writeCount,
      long skipCount,
      @Schema(nullable = true) String message) {}

  /** One run of a job; times are null before they happen. */
  record Execution(
      long executionId,
      String jobName,
      @Schema(
              enumeration = {
                "STARTING",
                "STARTED",
                "STOPPING",
                "STOPPED",
                "COMPLETED",
                "FAILED",
                "ABANDONED"
              })
          String status,
      @Schema(nullable = true) Instant startedAt,
      @Schema(nullable = true) Instant endedAt,
      Map<String, String> parameters,
      Progress progress,
      @Schema(nullable = true) String exitStatus,
      List<Step> steps,
      boolean restartable) {}

  /** Which executions are wanted; null parts do not filter. */
  record ExecutionFilter(String jobName, String status, Instant from, Instant to) {}
}
