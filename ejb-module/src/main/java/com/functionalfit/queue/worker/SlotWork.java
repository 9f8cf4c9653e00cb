package com.functionalfit.queue.worker;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.model.ClaimedJob;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What a thread does with the slot it was given: one job, and while that was quick, those that wait
 * for a slot of the same queue. After {@link Ahead#WORTH} the slot is free for whose turn it is.
 * Thread-safe.
 */
final class SlotWork {

  // Jobs that only other nodes know are not to be drawn here many at a time.
  private static final long UNKNOWN_COUNTS_AS = Duration.ofSeconds(1).toNanos();

  private final Runs runs;
  private final Ahead ahead;
  private final Predicate<QueueName> goesOn;
  private final Runnable wake;

  /**
   * @param goesOn whether another job of a queue may start: not when the worker drains, when its
   *     threads are to be renewed, or when the queue is paused
   * @param wake tells the dispatcher that more can be claimed
   */
  SlotWork(Runs runs, Ahead ahead, Predicate<QueueName> goesOn, Runnable wake) {
    this.runs = runs;
    this.ahead = ahead;
    this.goesOn = goesOn;
    this.wake = wake;
  }

  void run(ClaimedJob first) {
    QueueName queue = first.queue();
    long begun = System.nanoTime();
    long now = begun;
    for (ClaimedJob job = first; job != null; ) {
      boolean isKnown = runs.run(job);
      long ended = System.nanoTime();
      ahead.took(queue, isKnown ? ended - now : UNKNOWN_COUNTS_AS);
      now = ended;
      job = now - begun < Ahead.WORTH.toNanos() && goesOn.test(queue) ? next(queue) : null;
    }
  }

  private ClaimedJob next(QueueName queue) {
    ClaimedJob next = ahead.poll(queue);
    if (ahead.room(queue) > 0) {
      wake.run();
    }
    return next;
  }
}
