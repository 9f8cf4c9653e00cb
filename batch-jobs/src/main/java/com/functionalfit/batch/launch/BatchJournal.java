package com.functionalfit.batch.launch;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Writes starts and stops of executions into the change log, each in its own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class BatchJournal {

  private static final String ENTITY = "batch_execution";

  @Inject private ChangeLog log;

  /** An execution began; {@code restartOf} is null for a first start. */
  void started(long executionId, String jobName, Map<String, String> parameters, Long restartOf) {
    Change.Builder change =
        Change.of(ChangeAction.BATCH_STARTED, ENTITY, executionId)
            .after("jobName", jobName)
            .after("parameters", parameters);
    if (restartOf != null) {
      change.after("restartOf", restartOf);
    }
    log.record(change.build());
  }

  /** Somebody ended an execution: it stops, or it is given up. */
  void stopped(long executionId, String jobName, String before, String after) {
    log.record(
        Change.of(ChangeAction.BATCH_STOPPED, ENTITY, executionId)
            .before("status", before)
            .after("status", after)
            .after("jobName", jobName)
            .build());
  }
}
