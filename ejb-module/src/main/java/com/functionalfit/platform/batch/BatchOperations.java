package com.functionalfit.platform.batch;

import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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
  record Parameter(String name, String type, boolean required, String defaultValue) {}

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
      String schedule,
      Execution lastExecution,
      boolean running) {}

  /**
   * What an execution has done so far.
   *
   * @param done items handled
   * @param total items in all; null while unknown
   */
  record Progress(long done, Long total) {}

  /** One step of an execution. */
  record Step(
      String name,
      String status,
      long readCount,
      long writeCount,
      long skipCount,
      String message) {}

  /** One run of a job; times are null before they happen. */
  record Execution(
      long executionId,
      String jobName,
      String status,
      Instant startedAt,
      Instant endedAt,
      Map<String, String> parameters,
      Progress progress,
      String exitStatus,
      List<Step> steps,
      boolean restartable) {}

  /** Which executions are wanted; null parts do not filter. */
  record ExecutionFilter(String jobName, String status, Instant from, Instant to) {}
}
