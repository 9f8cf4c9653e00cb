package com.functionalfit.identity;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets an answer take the same time whatever it took to find it, so that time tells nothing. */
final class EvenPace {

  // Longer than the work of the slower case takes on a busy node.
  private static final long NANOS = Duration.ofMillis(250).toNanos();

  private final long endsAt;

  private EvenPace(long endsAt) {
    this.endsAt = endsAt;
  }

  static EvenPace start() {
    return new EvenPace(System.nanoTime() + NANOS);
  }

  /** Waits for the common end; returns at once when the thread is interrupted. */
  void finish() {
    long left = endsAt - System.nanoTime();
    while (left > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(this, left);
      left = endsAt - System.nanoTime();
    }
  }
}
