package com.functionalfit.timers.scheduler;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.config.NodeRoles;
import com.functionalfit.platform.health.NodeState;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.timers.TimerTask;
import com.functionalfit.timers.model.TimerRun;
import com.functionalfit.timers.model.TimerRuns.Outcome;
import com.functionalfit.timers.persistence.SqlTimerRuns;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.logging.MDC;

/** The scheduler of this node, if it plays that role: a short tick every five seconds. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SchedulerNode {

  private static final Duration LEASE = Duration.ofSeconds(30);

  @Resource(lookup = "java:jboss/datasources/FunctionalFitDS")
  private DataSource dataSource;

  @Resource(lookup = "java:/concurrent/functionalfit/executor")
  private ManagedExecutorService executor;

  @Inject private NodeRoles roles;
  @Inject private NodeState node;
  @Inject private AppConfig config;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;
  @Inject private MeterRegistry meters;
  @Inject @Any private Instance<TimerTask> tasks;

  private final AtomicBoolean ticking = new AtomicBoolean();
  private Scheduler scheduler;

  @PostConstruct
  void start() {
    SqlTimerRuns runs = new SqlTimerRuns(dataSource, config.get(ConfigKey.FUNCTIONALFIT_NODE));
    RunningTasks running = new RunningTasks(runs, executor, clock, new AsSystem());
    scheduler = new Scheduler(tasks, runs, running, clock, LEASE);
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "timers")
  void tick() {
    if (roles.isScheduler() && node.isSchemaReady() && ticking.compareAndSet(false, true)) {
      try {
        executor.execute(this::look);
      } catch (RejectedExecutionException e) {
        ticking.set(false);
        throw e;
      }
    }
  }

  /**
   * Not in the call of the container's timer: while the application is taken away, the server waits
   * for such calls to end, and a bean that is made only now would wait for the server.
   */
  private void look() {
    try {
      scheduler.tick();
    } finally {
      ticking.set(false);
    }
  }

  /** The system acts, log lines name the task, and the run is measured. */
  private final class AsSystem implements RunningTasks.Surroundings {

    private static final String TASK = "timerTask";

    @Override
    public void started(TimerRun run) {
      MDC.put(TASK, run.task());
      caller.bind(Caller.system(UUID.randomUUID().toString()));
    }

    @Override
    public void ended(TimerRun run, Outcome outcome, Duration took) {
      caller.clear();
      MDC.remove(TASK);
      meters
          .timer(
              "functionalfit.timer.run",
              "task",
              run.task(),
              "outcome",
              outcome.name().toLowerCase(Locale.ROOT))
          .record(took);
    }
  }
}
