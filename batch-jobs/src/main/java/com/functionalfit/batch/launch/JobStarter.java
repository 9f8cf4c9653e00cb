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
    Map<String, String> complete = new TreeMap<>(catalogue.defaults(job));
    complete.putAll(parameters);
    String claim = guard.claim(jobName);
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
    JobDefinition job = catalogue.get(former.jobName());
    ParameterRules.check(job, changes);
    Map<String, String> complete = new TreeMap<>(former.parameters());
    complete.putAll(changes);
    String claim = guard.claim(job.name());
    try {
      long restarted = run(claim, complete, all -> operator().restart(former.id(), all));
      journal.started(restarted, job.name(), complete, former.id());
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
