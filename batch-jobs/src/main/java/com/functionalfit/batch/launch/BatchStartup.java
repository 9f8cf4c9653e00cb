package com.functionalfit.batch.launch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
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

  @Resource(lookup = "java:jboss/datasources/FunctionalFitDS")
  private DataSource dataSource;

  @Inject private ExecutionGuard guard;

  @PostConstruct
  void endOrphans() {
    // The first use of the operator makes the container create its tables.
    JobStarter.operator().getJobNames();
    RepositorySchema.ensureIndexes(dataSource);
    List<Long> orphans = guard.failOwn();
    if (!orphans.isEmpty()) {
      LOG.warnf("Batch executions cut off by the end of this node: %s", orphans);
    }
  }
}
