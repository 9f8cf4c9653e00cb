package com.functionalfit.queue.persistence;

import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.queue.JobEffects;
import com.functionalfit.queue.JobHousekeeping;
import com.functionalfit.queue.JobQueue;
import com.functionalfit.queue.redis.DispatchFactory;
import com.functionalfit.queue.redis.RedisDispatch;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/** Puts the queue together in the container. */
@ApplicationScoped
public class QueueProducers {

  @Resource(lookup = "java:jboss/datasources/FunctionalFitDS")
  private DataSource dataSource;

  @Resource private TransactionSynchronizationRegistry transactions;
  @Inject private DispatchFactory dispatches;
  @Inject private NodeHandover handover;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;

  private RedisDispatch dispatch;

  @PostConstruct
  void open() {
    dispatch = dispatches.create();
  }

  /** Sends jobs in the caller's transaction. */
  @Produces
  @ApplicationScoped
  public JobQueue jobQueue() {
    return new SqlJobQueue(
        dataSource,
        new JtaAfterCommit(transactions),
        dispatch,
        handover,
        clock,
        () -> caller.get().requestId().replace("-", ""));
  }

  /** Claims effects in the caller's transaction. */
  @Produces
  @ApplicationScoped
  public JobEffects jobEffects() {
    return new SqlJobEffects(dataSource);
  }

  /** Removes what nobody needs any more. */
  @Produces
  @ApplicationScoped
  public JobHousekeeping jobHousekeeping() {
    return new SqlJobHousekeeping(dataSource);
  }

  /** Which queues are paused. */
  @Produces
  public QueueSwitches queueSwitches() {
    return new QueueSwitches(dataSource);
  }

  @PreDestroy
  void close() {
    dispatch.close();
  }
}
