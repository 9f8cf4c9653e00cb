package com.functionalfit.queue.worker;

import com.functionalfit.queue.model.DispatchUnavailable;
import com.functionalfit.queue.persistence.JobRecord;
import com.functionalfit.queue.persistence.QueueSwitches;
import com.functionalfit.queue.redis.DispatchFactory;
import com.functionalfit.queue.redis.RedisDispatch;
import com.functionalfit.timers.MinuteStep;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;

/** Says again what is due on scheduler nodes, too: jobs must be found when every worker died. */
@ApplicationScoped
class RelaySweep implements MinuteStep {

  private static final String TAKES_NO_JOBS = "-";

  @Resource(lookup = "java:jboss/datasources/FunctionalFitDS")
  private DataSource dataSource;

  @Inject private DispatchFactory dispatches;
  @Inject private QueueSwitches switches;

  private RedisDispatch dispatch;
  private Relay relay;

  @PostConstruct
  void open() {
    dispatch = dispatches.create();
    relay = new Relay(new JobRecord(dataSource, TAKES_NO_JOBS, Duration.ZERO), dispatch);
  }

  @Override
  public String what() {
    return "jobs said again";
  }

  @Override
  public int run() {
    try {
      return relay.pass(switches.paused());
    } catch (DispatchUnavailable e) {
      // Workers read the record themselves while Redis is away, and log that it is.
      return 0;
    }
  }

  @PreDestroy
  void close() {
    dispatch.close();
  }
}
