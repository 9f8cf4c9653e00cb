package com.functionalfit.batch.launch;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Stands at the door of every job: an execution runs only with the permission of its job. The
 * launcher hands its own over; an execution started from the command line or the admin console
 * takes one here, or fails.
 */
@Dependent
@Named("executionGuardListener")
public class ExecutionGuardListener implements JobListener {

  @Inject private JobContext context;
  @Inject private ExecutionGuard guard;
  @Inject private BatchJournal journal;
  @Inject private JobCatalogue catalogue;

  @Override
  public void beforeJob() {
    long executionId = context.getExecutionId();
    JobOperator operator = BatchRuntime.getJobOperator();
    Properties parameters = operator.getParameters(executionId);
    String claim = parameters == null ? null : parameters.getProperty(ExecutionGuard.CLAIM);
    if (claim != null && guard.attach(claim, executionId)) {
      return;
    }
    String key = catalogue.get(context.getJobName()).guardKey(values(parameters));
    guard.attach(guard.claim(key), executionId);
    journal.started(executionId, context.getJobName(), Map.of(), null);
  }

  private static Map<String, String> values(Properties parameters) {
    Map<String, String> values = new HashMap<>();
    if (parameters != null) {
      parameters
          .stringPropertyNames()
          .forEach(name -> values.put(name, parameters.getProperty(name)));
    }
    return values;
  }

  @Override
  public void afterJob() {
    guard.release(context.getExecutionId());
  }
}
