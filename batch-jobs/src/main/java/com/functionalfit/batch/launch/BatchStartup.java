package com.functionalfit.batch.launch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Before this node takes work: executions it was running when it died end as FAILED and can be
 * restarted. The application module, and with it the schema, is up by then.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class BatchStartup {

  private static final Logger LOG = Logger.getLogger(BatchStartup.class);

  @Inject private ExecutionGuard guard;
  @Inject private ExecutionRows rows;

  @PostConstruct
  void endOrphans() {
    // The first use of the operator makes the container create its tables.
    JobStarter.operator().getJobNames();
    rows.ensureIndexes();
    List<Long> orphans = guard.failOwn();
    if (!orphans.isEmpty()) {
      LOG.warnf("Batch executions cut off by the end of this node: %s", orphans);
    }
  }
}
