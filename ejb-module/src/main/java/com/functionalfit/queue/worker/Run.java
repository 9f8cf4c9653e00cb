package com.functionalfit.queue.worker;

import com.functionalfit.queue.model.ClaimedJob;

/** One job in the hands of one thread: how long it may take, and whether it is still ours. */
final class Run {

  private final ClaimedJob job;
  private final long deadlineNanos;
  private final Thread thread;
  private boolean ended;
  private boolean abandoned;
  private boolean interrupted;

  Run(ClaimedJob job, long deadlineNanos) {
    this.job = job;
    this.deadlineNanos = deadlineNanos;
    this.thread = Thread.currentThread();
  }

  ClaimedJob job() {
    return job;
  }

  boolean isOverdue(long nowNanos, long graceNanos) {
    return nowNanos - deadlineNanos > graceNanos;
  }

  /** Asks the handler to end; once, and only while it runs. */
  synchronized void interrupt() {
    if (!ended && !interrupted) {
      interrupted = true;
      thread.interrupt();
    }
  }

  synchronized boolean wasInterrupted() {
    return interrupted;
  }

  /** Somebody else decides about the job from now on. */
  synchronized void abandon() {
    abandoned = true;
    interrupt();
  }

  /**
   * Ends the run; the thread carries no interrupt into its next one.
   *
   * @return whether the job is still ours to decide about
   */
  synchronized boolean end() {
    ended = true;
    // Clears the flag that an interrupt right at the end has left behind.
    Thread.interrupted();
    return !abandoned;
  }
}
