package com.functionalfit.batch.launch;

import com.functionalfit.batch.launch.ExecutionRows.ExecutionRow;
import com.functionalfit.platform.batch.BatchOperations;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Batch jobs for people (rule AUTH-1: admin and batch_admin). Runs outside of any transaction: the
 * container's job repository keeps its own.
 */
@Stateless
@Local(BatchOperations.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchLauncher implements BatchOperations {

  private static final Set<String> RUNNING = Set.of("STARTING", "STARTED");
  private static final Set<String> UNFINISHED = Set.of("STOPPED", "FAILED");

  @Inject private JobCatalogue catalogue;
  @Inject private JobStarter starter;
  @Inject private ExecutionRows rows;
  @Inject private ExecutionViews views;
  @Inject private BatchJournal journal;

  @Override
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  public List<JobDescription> listJobs() {
    return views.describe(catalogue.list());
  }

  @Override
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  public JobDescription getJob(String name) {
    return views.describe(List.of(catalogue.get(name))).get(0);
  }

  @Override
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  public Execution start(String jobName, Map<String, String> parameters) {
    return getExecution(starter.start(jobName, parameters));
  }

  @Override
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  public Page<Execution> listExecutions(ExecutionFilter filter, PageRequest page) {
    Page<ExecutionRow> found = rows.list(filter, page);
    return new Page<>(views.toViews(found.items()), found.page(), found.pageSize(), found.total());
  }

  @Override
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  public Execution getExecution(long executionId) {
    return views.toViews(List.of(get(executionId))).get(0);
  }

  @Override
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  public Execution stop(long executionId) {
    ExecutionRow row = get(executionId);
    require(RUNNING, row, "STOPPING");
    JobStarter.operator().stop(executionId);
    journal.stopped(executionId, row.jobName(), row.status(), "STOPPING");
    return getExecution(executionId);
  }

  @Override
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  public Execution restart(long executionId, Map<String, String> parameters) {
    ExecutionRow row = get(executionId);
    if (!ExecutionViews.isRestartable(row)) {
      throw new Refusal(ProblemCode.NOT_RESTARTABLE);
    }
    return getExecution(starter.restart(row, parameters));
  }

  @Override
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  public Execution abandon(long executionId) {
    ExecutionRow row = get(executionId);
    require(UNFINISHED, row, "ABANDONED");
    JobStarter.operator().abandon(executionId);
    journal.stopped(executionId, row.jobName(), row.status(), "ABANDONED");
    return getExecution(executionId);
  }

  private ExecutionRow get(long executionId) {
    return rows.find(executionId).orElseThrow(Refusal::notFound);
  }

  private static void require(Set<String> allowed, ExecutionRow row, String wanted) {
    if (!allowed.contains(row.status())) {
      throw new Refusal(ProblemCode.INVALID_TRANSITION, Map.of("from", row.status(), "to", wanted));
    }
  }
}
