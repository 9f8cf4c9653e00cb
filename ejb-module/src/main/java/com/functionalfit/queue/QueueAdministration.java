package com.functionalfit.queue;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.queue.model.JobDesk;
import com.functionalfit.queue.model.JobState;
import com.functionalfit.queue.model.QueueReports;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** What administrators see of the queues, and may do to them. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
public class QueueAdministration {

  private static final String JOB = "job";
  private static final String QUEUE = "queue";

  @Inject private QueueReports reports;
  @Inject private JobDesk desk;
  @Inject private ChangeLog changeLog;

  /** Every queue, the first served first. */
  public List<QueueView> listQueues() {
    return Arrays.stream(QueueName.values()).map(reports::queue).toList();
  }

  /** One queue; refuses an unknown name with NOT_FOUND. */
  public QueueView getQueue(String name) {
    return reports.queue(queue(name));
  }

  /** Worker nodes that gave a sign of life within a day. */
  public List<WorkerView> listWorkers() {
    return reports.workers();
  }

  /** What was done in each of the last sixty minutes, the oldest first. */
  public List<ThroughputView> listThroughput(String name) {
    return reports.throughput(queue(name));
  }

  /** Jobs of a queue, the latest first; null parts of the filter do not filter. */
  public Page<JobView> listJobs(JobFilter filter, PageRequest page) {
    return reports.jobs(queue(filter.queue()), filter, page);
  }

  /** One job with its failures; refuses with NOT_FOUND when it is of another queue. */
  public JobDetails getJob(String name, long id) {
    return reports.job(queue(name), id).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  /**
   * Starts a failed or quarantined job again with all its tries; refuses others with
   * INVALID_TRANSITION.
   */
  public JobDetails retry(String name, long id) {
    decide(name, id, JobState.WAITING, ChangeAction.JOB_RETRIED, desk::retry);
    return getJob(name, id);
  }

  /**
   * Starts the failed jobs of a queue again.
   *
   * @param jobType only those of this type; null for all
   * @return how many
   */
  public int retryAll(String name, String jobType) {
    QueueName queue = queue(name);
    List<Long> retried = desk.retryFailed(queue, jobType);
    if (!retried.isEmpty()) {
      changeLog.record(
          Change.of(ChangeAction.JOB_RETRIED, QUEUE, null)
              .after("queue", queue.text())
              .after("jobs", retried.size())
              .build());
    }
    return retried.size();
  }

  /** Gives a failed or quarantined job up; refuses others with INVALID_TRANSITION. */
  public void discard(String name, long id) {
    decide(name, id, JobState.DISCARDED, ChangeAction.JOB_DISCARDED, desk::discard);
  }

  /**
   * Stops taking from a queue; what runs goes on. Pausing a paused queue changes the reason.
   *
   * @param reason null for none
   */
  public void pause(String name, String reason) {
    switchTo(queue(name), true, reason);
  }

  /** Takes from the queue again. */
  public void resume(String name) {
    switchTo(queue(name), false, null);
  }

  /** Pauses every queue. */
  public void pauseAll(String reason) {
    Arrays.stream(QueueName.values()).forEach(queue -> switchTo(queue, true, reason));
  }

  /** Resumes every queue. */
  public void resumeAll() {
    Arrays.stream(QueueName.values()).forEach(queue -> switchTo(queue, false, null));
  }

  private void switchTo(QueueName queue, boolean paused, String reason) {
    boolean before = desk.isPaused(queue);
    desk.setPaused(queue, paused, reason);
    if (before != paused) {
      ChangeAction action = paused ? ChangeAction.QUEUE_PAUSED : ChangeAction.QUEUE_RESUMED;
      changeLog.record(
          Change.of(action, QUEUE, null)
              .before("paused", before)
              .after("queue", queue.text())
              .after("paused", paused)
              .after("reason", reason)
              .build());
    }
  }

  private void decide(
      String name, long id, JobState wanted, ChangeAction action, LongPredicate decision) {
    JobState state =
        desk.lockState(queue(name), id).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
    if (!decision.test(id)) {
      throw new Refusal(
          ProblemCode.INVALID_TRANSITION, Map.of("from", state.text(), "to", wanted.text()));
    }
    changeLog.record(
        Change.of(action, JOB, id)
            .before("state", state.text())
            .after("state", wanted.text())
            .build());
  }

  private static QueueName queue(String name) {
    return QueueName.find(name).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }
}
