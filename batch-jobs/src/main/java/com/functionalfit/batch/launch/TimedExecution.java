package com.functionalfit.batch.launch;

import com.functionalfit.batch.launch.ExecutionRows.ExecutionRow;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.timers.TimerSlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Runs a job for a slot of its timer and waits for the end. The slot stands in the execution's
 * parameters: when the node dies, the next one that gets the slot finds what was begun and goes on
 * from its checkpoint.
 */
@ApplicationScoped
class TimedExecution {

  private static final Logger LOG = Logger.getLogger(TimedExecution.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final int MAX_POLLS_FOR_OTHERS = 3600;

  @Inject private JobStarter starter;
  @Inject private ExecutionRows rows;

  /**
   * Runs the job to its end.
   *
   * @return its exit status
   * @throws IllegalStateException when it did not complete
   */
  String run(String jobName, TimerSlot slot) throws InterruptedException {
    Optional<ExecutionRow> begun = rows.findForSlot(jobName, slot.key());
    ExecutionRow ended =
        waitFor(begun.isPresent() ? goOn(begun.get(), slot) : start(jobName, slot));
    if (!"COMPLETED".equals(ended.status())) {
      throw new IllegalStateException(
          "Execution %d ended %s".formatted(ended.id(), ended.status()));
    }
    return ended.exitStatus();
  }

  /** Nobody else runs this slot, so an execution of it that seems to run has lost its node. */
  private long goOn(ExecutionRow begun, TimerSlot slot) {
    if (rows.failIfRunning(begun.id())) {
      starter.release(begun.id());
      LOG.warnf("Execution %d of %s lost its node, it goes on here", begun.id(), begun.jobName());
    }
    ExecutionRow now = rows.find(begun.id()).orElseThrow();
    return ExecutionViews.isRestartable(now) ? starter.restartFor(now, slot.key()) : now.id();
  }

  /** Starts the job; waits while somebody else's execution of it is under way. */
  private long start(String jobName, TimerSlot slot) throws InterruptedException {
    for (int polls = 0; ; polls++) {
      try {
        return starter.startFor(jobName, slot.key());
      } catch (Refusal e) {
        if (e.code() != ProblemCode.JOB_RUNNING || polls >= MAX_POLLS_FOR_OTHERS) {
          throw e;
        }
        Thread.sleep(POLL.toMillis());
      }
    }
  }

  private ExecutionRow waitFor(long executionId) throws InterruptedException {
    while (rows.isRunning(executionId)) {
      Thread.sleep(POLL.toMillis());
    }
    return rows.find(executionId).orElseThrow();
  }
}
