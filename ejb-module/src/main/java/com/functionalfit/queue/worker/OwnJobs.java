package com.functionalfit.queue.worker;

import com.functionalfit.queue.JobType;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.model.ClaimedJob;
import com.functionalfit.queue.model.Handover;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Jobs that this node sends while it has a free slot for them. Such a job is taken by the insert
 * that writes it; after the commit it goes to its slot without another look at record or
 * dispatcher. A place is a promise only: slots stay free for others until the commit. Thread-safe.
 */
final class OwnJobs implements Handover {

  private final WorkerSettings settings;
  private final Handlers handlers;
  private final Seats seats;
  private final Predicate<QueueName> goesOn;
  private final Runnable wake;
  private final Map<QueueName, Integer> promised = new EnumMap<>(QueueName.class);
  private boolean closed;

  /**
   * @param goesOn whether a job of a queue may start now
   * @param wake tells the dispatcher that somebody is in line
   */
  OwnJobs(
      WorkerSettings settings,
      Handlers handlers,
      Seats seats,
      Predicate<QueueName> goesOn,
      Runnable wake) {
    this.settings = settings;
    this.handlers = handlers;
    this.seats = seats;
    this.goesOn = goesOn;
    this.wake = wake;
  }

  @Override
  public synchronized Optional<Place> reserve(JobType<?> type) {
    QueueName queue = type.queue();
    // A rate counts what is claimed, in the dispatcher.
    boolean hasRate = settings.ratesPerMinute().getOrDefault(queue, 0) > 0;
    int places = seats.unclaimed(queue) - promised.getOrDefault(queue, 0);
    if (closed || hasRate || places <= 0 || !goesOn.test(queue) || !handlers.knows(type)) {
      return Optional.empty();
    }
    promised.merge(queue, 1, Integer::sum);
    return Optional.of(new Promise(queue, System.nanoTime()));
  }

  /** From now on whatever is committed is left to other nodes. */
  synchronized void close() {
    closed = true;
  }

  private void begin(ClaimedJob job, long sinceNanos) {
    if (linesUp(job, sinceNanos)) {
      wake.run();
    } else {
      seats.giveBack(job);
    }
  }

  private synchronized boolean linesUp(ClaimedJob job, long sinceNanos) {
    keep(job.queue());
    if (!closed) {
      seats.lineUp(job, sinceNanos);
    }
    return !closed;
  }

  private synchronized void keep(QueueName queue) {
    promised.merge(queue, -1, Integer::sum);
  }

  private final class Promise implements Place {

    private final QueueName queue;
    private final long sinceNanos;

    Promise(QueueName queue, long sinceNanos) {
      this.queue = queue;
      this.sinceNanos = sinceNanos;
    }

    @Override
    public String node() {
      return settings.node();
    }

    @Override
    public Duration lease() {
      return settings.lease();
    }

    @Override
    public void begin(ClaimedJob job) {
      OwnJobs.this.begin(job, sinceNanos);
    }

    @Override
    public void leave() {
      keep(queue);
    }
  }
}
