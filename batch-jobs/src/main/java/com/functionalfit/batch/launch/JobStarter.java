package com.functionalfit.batch.launch;

import com.functionalfit.batch.launch.ExecutionRows.ExecutionRow;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Starts and restarts executions under the guard, for people and for timers alike. */
@ApplicationScoped
public class JobStarter {

  @Inject private JobCatalogue catalogue;
  @Inject private ExecutionGuard guard;
  @Inject private BatchJournal journal;

  /**
   * Starts a job.
   *
   * @return id of the execution
   * @throws Refusal NOT_FOUND, VALIDATION or JOB_RUNNING
   */
  public long start(String jobName, Map<String, String> parameters) {
    JobDefinition job = catalogue.get(jobName);
    ParameterRules.check(job, parameters);
    return launch(job, parameters);
  }

  /** Starts a job for a slot of its timer; refuses JOB_RUNNING. */
  long startFor(String jobName, String slot) {
    return launch(catalogue.get(jobName), Map.of(ExecutionGuard.SLOT, slot));
  }

  private long launch(JobDefinition job, Map<String, String> parameters) {
    String jobName = job.name();
    Map<String, String> complete = new TreeMap<>(catalogue.defaults(job));
    complete.putAll(parameters);
    String claim = guard.claim(job.guardKey(complete));
    long executionId = run(claim, complete, all -> operator().start(jobName, all));
    journal.started(executionId, jobName, complete, null);
    return executionId;
  }

  /**
   * Continues an execution with its own parameters, changed where asked.
   *
   * @return id of the new execution
   * @throws Refusal VALIDATION, JOB_RUNNING or NOT_RESTARTABLE
   */
  long restart(ExecutionRow former, Map<String, String> changes) {
    Map<String, String> complete = new TreeMap<>(former.parameters());
    complete.putAll(changes);
    ParameterRules.check(catalogue.get(former.jobName()), complete);
    return relaunch(former, changes);
  }

  /** Continues an execution that was started for a slot of its timer, with its own parameters. */
  long restartFor(ExecutionRow former, String slot) {
    return relaunch(former, Map.of(ExecutionGuard.SLOT, slot));
  }

  /** Gives the permission of a lost execution back, also when it had not begun to work. */
  void release(long executionId) {
    guard.release(executionId);
    Properties parameters = operator().getParameters(executionId);
    String claim = parameters == null ? null : parameters.getProperty(ExecutionGuard.CLAIM);
    if (claim != null) {
      guard.releaseClaim(claim);
    }
  }

  private long relaunch(ExecutionRow former, Map<String, String> changes) {
    String jobName = former.jobName();
    Map<String, String> complete = new TreeMap<>(former.parameters());
    complete.putAll(changes);
    String claim = guard.claim(catalogue.get(jobName).guardKey(complete));
    try {
      long restarted = run(claim, complete, all -> operator().restart(former.id(), all));
      journal.started(restarted, jobName, complete, former.id());
      return restarted;
    } catch (JobRestartException e) {
      Refusal refusal = new Refusal(ProblemCode.NOT_RESTARTABLE);
      refusal.initCause(e);
      throw refusal;
    }
  }

  /** The container's operator for this module's jobs. */
  static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }

  private interface Launch {
    long run(Properties parameters);
  }

  private long run(String claim, Map<String, String> parameters, Launch launch) {
    Properties all = new Properties();
    all.putAll(parameters);
    all.setProperty(ExecutionGuard.CLAIM, claim);
    boolean launched = false;
    try {
      long executionId = launch.run(all);
      launched = true;
      return executionId;
    } finally {
      if (!launched) {
        guard.releaseClaim(claim);
      }
    }
  }
}
