package com.functionalfit.queue.worker;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.NodeRoles;
import com.functionalfit.platform.health.NodeState;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.model.Handover;
import com.functionalfit.queue.persistence.JobRecord;
import com.functionalfit.queue.persistence.NodeHandover;
import com.functionalfit.queue.persistence.QueueDepths;
import com.functionalfit.queue.persistence.QueueSwitches;
import com.functionalfit.queue.persistence.WorkerRows;
import com.functionalfit.queue.redis.DispatchFactory;
import com.functionalfit.queue.redis.RedisDispatch;
import com.functionalfit.queue.worker.Worker.WorkerStore;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/** The worker of this node, if it plays that role: lives as long as the application. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkerNode {

  @Resource(lookup = "java:jboss/datasources/FunctionalFitDS")
  private DataSource dataSource;

  // An endless task on an executor of the server would block its suspend.
  @Resource(lookup = "java:/concurrent/functionalfit/thread-factory")
  private ManagedThreadFactory threads;

  @Inject private NodeRoles roles;
  @Inject private NodeState node;
  @Inject private AppConfig config;
  @Inject private DispatchFactory dispatches;
  @Inject private NodeHandover handover;
  @Inject private CurrentCaller caller;
  @Inject private MeterRegistry meters;
  @Inject @Any private Instance<JobHandler<?>> handlers;

  private Worker worker;
  private RedisDispatch dispatch;

  @PostConstruct
  void start() {
    if (!roles.isWorker()) {
      return;
    }
    WorkerSettings settings = WorkerSettings.from(config);
    dispatch = dispatches.create();
    WorkerStore store =
        new WorkerStore(
            new JobRecord(dataSource, settings.node(), settings.lease()),
            new QueueSwitches(dataSource),
            new WorkerRows(dataSource, settings.node()),
            new QueueDepths(dataSource));
    worker =
        new Worker(
            settings,
            store,
            dispatch,
            new Handlers(handlers),
            new RunContext(caller, meters),
            threads);
    worker.start();
    handover.to(worker.handover());
    node.watchWorker(worker::isConsuming);
  }

  @PreDestroy
  void stop() {
    if (worker != null) {
      handover.to(Handover.NONE);
      worker.stop();
      dispatch.close();
    }
  }
}
