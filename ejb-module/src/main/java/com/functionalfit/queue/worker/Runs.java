package com.functionalfit.queue.worker;

import com.functionalfit.queue.JobHandler;
import com.functionalfit.queue.RetryPolicy;
import com.functionalfit.queue.model.ClaimedJob;
import com.functionalfit.queue.model.ClaimedJob.Claim;
import com.functionalfit.queue.model.Verdict;
import com.functionalfit.queue.persistence.JobRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/**
 * The jobs this node runs at the moment: runs them, keeps their leases, ends those whose time is
 * up. Thread-safe.
 */
final class Runs {

  private static final Logger LOG = Logger.getLogger(Runs.class);
  private static final Duration UNKNOWN_KIND_PAUSE = Duration.ofSeconds(30);
  private static final long GRACE_NANOS = Duration.ofSeconds(10).toNanos();

  private final JobRecord record;
  private final Handlers handlers;
  private final WorkerSettings settings;
  private final Completions completions;
  private final Ahead ahead;
  private final RunObserver observer;
  private final Map<Claim, Run> running = new ConcurrentHashMap<>();
  private final AtomicLong processed = new AtomicLong();

  Runs(
      JobRecord record,
      Handlers handlers,
      WorkerSettings settings,
      Completions completions,
      Ahead ahead,
      RunObserver observer) {
    this.record = record;
    this.handlers = handlers;
    this.settings = settings;
    this.completions = completions;
    this.ahead = ahead;
    this.observer = observer;
  }

  /**
   * Runs a job on this thread to its end, good or bad. Never throws.
   *
   * @return false when this node does not know such jobs and has given it back
   */
  boolean run(ClaimedJob job) {
    JobHandler<?> handler = handlers.find(job).orElse(null);
    if (handler == null) {
      LOG.warnf(
          "No handler for %s version %d here; job %d waits for another node",
          job.type(), job.payloadVersion(), job.id());
      tryToWrite(job, () -> record.giveBack(List.of(job.claim()), UNKNOWN_KIND_PAUSE));
      return false;
    }
    Duration timeout = handler.type().timeout().orElse(settings.defaultTimeout());
    Run run = new Run(job, System.nanoTime() + timeout.toNanos());
    running.put(job.claim(), run);
    try {
      end(run, handler, failureOf(run, handler));
    } finally {
      running.remove(job.claim());
      processed.incrementAndGet();
    }
    return true;
  }

  /** Renews the leases; a job that was lost is told to end. */
  void renewLeases() {
    List<Claim> held = new ArrayList<>(running.keySet());
    held.addAll(completions.unmarked());
    held.addAll(ahead.claims());
    Set<Claim> lost = record.renew(held);
    ahead.remove(lost);
    for (Claim claim : lost) {
      Run run = running.get(claim);
      if (run != null) {
        LOG.warnf("Job %d was taken over; its run here is told to end", claim.id());
        run.abandon();
      }
    }
  }

  /**
   * Ends runs whose time is up: first by an interrupt, after a grace time without their consent.
   */
  void endOverdue() {
    long now = System.nanoTime();
    for (Run run : List.copyOf(running.values())) {
      if (run.isOverdue(now, GRACE_NANOS)) {
        LOG.errorf("Job %d ignores its interrupt; its thread is lost", run.job().id());
        run.abandon();
        running.remove(run.job().claim());
        writeFailure(run.job(), policyOf(run.job()), timeUp());
      } else if (run.isOverdue(now, 0)) {
        run.interrupt();
      }
    }
  }

  /** Takes every job back from its handler, for the end of the node. */
  void giveBackAll() {
    List<Claim> claims = new ArrayList<>();
    for (Run run : running.values()) {
      run.abandon();
      claims.add(run.job().claim());
    }
    record.giveBack(claims, Duration.ZERO);
  }

  int count() {
    return running.size();
  }

  long processed() {
    return processed.get();
  }

  private Throwable failureOf(Run run, JobHandler<?> handler) {
    long started = System.nanoTime();
    Throwable failure = null;
    observer.started(run.job());
    try {
      Handlers.run(handler, run.job(), policyOf(handler));
      if (run.wasInterrupted()) {
        failure = timeUp();
      }
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      failure = run.wasInterrupted() ? timeUp() : rootOf(e);
    } finally {
      observer.ended(run.job(), Duration.ofNanos(System.nanoTime() - started), failure);
    }
    return failure;
  }

  private void end(Run run, JobHandler<?> handler, Throwable failure) {
    if (!run.end()) {
      return;
    }
    if (failure == null) {
      completions.add(run.job().claim());
    } else {
      writeFailure(run.job(), policyOf(handler), failure);
    }
  }

  private void writeFailure(ClaimedJob job, RetryPolicy policy, Throwable failure) {
    Verdict verdict =
        Verdict.of(failure, policy, job.failuresWithThis(), RandomGenerator.getDefault());
    String next =
        verdict.retry().map(pause -> "again in " + pause.toSeconds() + " s").orElse("given up");
    LOG.warnf(
        "Job %d (%s) failed at try %d, %s: %s",
        job.id(), job.type(), job.attempt(), next, failure.toString());
    LOG.debugf(failure, "Job %d", job.id());
    tryToWrite(job, () -> record.fail(job, failure, verdict));
  }

  private RetryPolicy policyOf(ClaimedJob job) {
    return handlers.find(job).map(this::policyOf).orElse(settings.defaultRetry());
  }

  private RetryPolicy policyOf(JobHandler<?> handler) {
    return handler.type().retry().orElse(settings.defaultRetry());
  }

  /** What cannot be written now the lease decides: it runs out, and the job is tried again. */
  private static void tryToWrite(ClaimedJob job, Runnable write) {
    try {
      write.run();
    } catch (RuntimeException e) {
      LOG.errorf(
          "The outcome of job %d cannot be written, its lease will run out: %s",
          job.id(), e.getMessage());
    }
  }

  private static TimeoutException timeUp() {
    return new TimeoutException("The job took longer than it may");
  }

  /** The failure inside the wrappers of the container. */
  private static Throwable rootOf(Throwable failure) {
    Throwable found = failure;
    while (found.getCause() != null
        && (found instanceof jakarta.ejb.EJBException
            || found instanceof java.lang.reflect.UndeclaredThrowableException)) {
      found = found.getCause();
    }
    return found;
  }
}
