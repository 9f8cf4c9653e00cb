package com.functionalfit.queue.worker;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.model.ClaimedJob;
import com.functionalfit.queue.model.ClaimedJob.Claim;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Jobs that are claimed and wait in memory for a slot of their queue: where jobs are short, one
 * claim serves many. How many depends on how long the queue's jobs have taken lately; where they
 * take long, or none has ended just now, none. What has waited for a second is never started here
 * any more: its node may have been frozen and its lease be gone. Thread-safe.
 */
final class Ahead {

  /** How much work may wait in memory. */
  static final Duration WORTH = Duration.ofMillis(20);

  private static final long STALE_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long CLOSED_NANOS = TimeUnit.SECONDS.toNanos(3);
  private static final int MAX = 100;
  private static final int MEMORY = 8;

  private final Map<QueueName, Line> lines = new EnumMap<>(QueueName.class);
  private final LongSupplier nanoTime;

  /**
   * @param slots jobs of each queue at a time; 0 for a queue that must not be claimed ahead
   * @param nanoTime a clock that only moves forward
   */
  Ahead(Map<QueueName, Integer> slots, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    for (QueueName queue : QueueName.values()) {
      lines.put(queue, new Line(slots.getOrDefault(queue, 0)));
    }
  }

  /** A job of this queue has just ended and took so long. */
  synchronized void took(QueueName queue, long nanos) {
    Line line = lines.get(queue);
    line.averageNanos += (nanos - line.averageNanos) / (line.measured ? MEMORY : 1);
    line.measured = true;
    line.lastEndNanos = nanoTime.getAsLong();
  }

  /** How many jobs may be claimed beyond the free slots: none until half of the store is used. */
  synchronized int room(QueueName queue) {
    Line line = lines.get(queue);
    long now = nanoTime.getAsLong();
    line.closed &= now - line.closedNanos < CLOSED_NANOS;
    // Whatever the average says: while nothing ends, the slots are busy with something long.
    if (line.closed || !line.measured || now - line.lastEndNanos > WORTH.toNanos()) {
      return 0;
    }
    double perSlot = WORTH.toNanos() / Math.max(1.0, line.averageNanos);
    int wanted = perSlot < 1 ? 0 : (int) Math.min(MAX, perSlot * line.slots);
    int there = line.jobs.size();
    return there > wanted / 2 ? 0 : wanted - there;
  }

  /** Makes no room in this queue for three seconds: a job that is said again has come by then. */
  synchronized void close(QueueName queue) {
    Line line = lines.get(queue);
    line.closed = true;
    line.closedNanos = nanoTime.getAsLong();
  }

  synchronized void add(ClaimedJob job) {
    add(job, nanoTime.getAsLong());
  }

  /**
   * @param sinceNanos when the job became this node's
   */
  synchronized void add(ClaimedJob job, long sinceNanos) {
    lines.get(job.queue()).jobs.add(new Waiting(job, sinceNanos));
  }

  synchronized boolean isEmpty(QueueName queue) {
    return lines.get(queue).jobs.isEmpty();
  }

  /** Takes out the next job of a queue; null when there is none that is fresh. */
  synchronized ClaimedJob poll(QueueName queue) {
    Deque<Waiting> jobs = lines.get(queue).jobs;
    return jobs.isEmpty() || isStale(jobs.peek()) ? null : jobs.poll().job;
  }

  /** What is held here. */
  synchronized List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    lines.values().forEach(line -> line.jobs.forEach(one -> claims.add(one.job.claim())));
    return claims;
  }

  /** What has waited too long; it stays here, and its lease is kept, until it is removed. */
  synchronized List<Claim> stale() {
    List<Claim> stale = new ArrayList<>();
    for (Line line : lines.values()) {
      line.jobs.stream().filter(this::isStale).forEach(one -> stale.add(one.job.claim()));
    }
    return stale;
  }

  /** Forgets jobs that others may have. */
  synchronized void remove(Collection<Claim> gone) {
    if (!gone.isEmpty()) {
      lines.values().forEach(line -> line.jobs.removeIf(one -> gone.contains(one.job.claim())));
    }
  }

  /** Takes out everything. */
  synchronized List<Claim> takeAll() {
    List<Claim> all = claims();
    lines.values().forEach(line -> line.jobs.clear());
    return all;
  }

  private boolean isStale(Waiting waiting) {
    return nanoTime.getAsLong() - waiting.sinceNanos > STALE_NANOS;
  }

  private record Waiting(ClaimedJob job, long sinceNanos) {}

  /** The jobs of one queue, the first claimed first. */
  private static final class Line {
    private final int slots;
    private final Deque<Waiting> jobs = new ArrayDeque<>();
    private boolean measured;
    private double averageNanos;
    private long lastEndNanos;
    private boolean closed;
    private long closedNanos;

    Line(int slots) {
      this.slots = slots;
    }
  }
}
