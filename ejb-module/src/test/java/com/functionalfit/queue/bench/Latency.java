package com.functionalfit.queue.bench;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** From sent to started, for so many messages a second. */
final class Latency {

  private static final long SECOND_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long LIMIT_S = 30;

  private final long[] sent;
  private final long[] started;
  private final CountDownLatch open;

  Latency(int messages) {
    sent = new long[messages];
    started = new long[messages];
    open = new CountDownLatch(messages);
  }

  /** The message can be taken from now on. */
  void sent(int number) {
    sent[number] = System.nanoTime();
  }

  /** The message is there. */
  void started(int number) {
    started[number] = System.nanoTime();
    open.countDown();
  }

  /** Sends at an even pace and waits until all have started. */
  void run(int perSecond, IntConsumer sender) throws InterruptedException {
    long begun = System.nanoTime();
    for (int i = 0; i < sent.length; i++) {
      long at = begun + i * SECOND_NANOS / perSecond;
      for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      sender.accept(i);
    }
    if (!open.await(LIMIT_S, TimeUnit.SECONDS)) {
      throw new IllegalStateException(open.getCount() + " messages did not start");
    }
  }

  /** So many microseconds or less for a share of the messages. */
  double micros(double share) {
    long[] took = new long[sent.length];
    Arrays.setAll(took, i -> started[i] - sent[i]);
    Arrays.sort(took);
    return took[(int) Math.ceil(share * took.length) - 1] / 1000.0;
  }
}
