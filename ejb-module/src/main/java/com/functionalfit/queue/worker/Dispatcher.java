package com.functionalfit.queue.worker;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.model.Dispatch;
import com.functionalfit.queue.model.DispatchUnavailable;
import com.functionalfit.queue.model.Ticket;
import com.functionalfit.queue.model.WeightedTurns;
import com.functionalfit.queue.persistence.JobRecord;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The loop that fills free slots: asks the dispatcher whose turn it is, claims in the record, hands
 * over to a thread. Sleeps when there is nothing to take, until the bell, a free slot or the poll.
 */
final class Dispatcher implements Runnable {

  private static final Logger LOG = Logger.getLogger(Dispatcher.class);
  private static final int MAX_CLAIM = 100;
  private static final long PAUSE_AFTER_FAILURE_MS = 1000;

  private final Dispatch dispatch;
  private final JobRecord record;
  private final Seats seats;
  private final WorkerSettings settings;
  private final Supplier<Set<QueueName>> paused;
  private final Runnable betweenTurns;
  private final WeightedTurns turns = new WeightedTurns();
  private final Semaphore wake = new Semaphore(0);
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopped;
  private volatile boolean holding;
  private volatile long lastTurnNanos = System.nanoTime();
  private boolean dispatcherIsAway;

  Dispatcher(
      Dispatch dispatch,
      JobRecord record,
      Seats seats,
      WorkerSettings settings,
      Supplier<Set<QueueName>> paused,
      Runnable betweenTurns) {
    this.dispatch = dispatch;
    this.record = record;
    this.seats = seats;
    this.settings = settings;
    this.paused = paused;
    this.betweenTurns = betweenTurns;
  }

  /** There may be something to do. */
  void wake() {
    if (wake.availablePermits() == 0) {
      wake.release();
    }
  }

  void stop() {
    stopped = true;
    wake();
  }

  /** Waits until the loop has ended, after which nothing is claimed any more. */
  void awaitEnd(Duration limit) throws InterruptedException {
    if (!ended.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warn("The loop that takes jobs did not end in time");
    }
  }

  /** While held, nothing new is taken. */
  void hold(boolean held) {
    holding = held;
    wake();
  }

  boolean isHolding() {
    return holding;
  }

  /** How long the loop has not come round. */
  Duration sinceLastTurn() {
    return Duration.ofNanos(System.nanoTime() - lastTurnNanos);
  }

  @Override
  public void run() {
    dispatch.onBell(this::wake);
    try {
      while (!stopped) {
        turn();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  private void turn() throws InterruptedException {
    lastTurnNanos = System.nanoTime();
    try {
      betweenTurns.run();
      if (holding || !takeSome()) {
        if (wake.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
          wake.drainPermits();
        }
      }
    } catch (RuntimeException e) {
      LOG.warnf("No jobs can be taken at the moment: %s", e.getMessage());
      Thread.sleep(PAUSE_AFTER_FAILURE_MS);
    }
  }

  /** Takes turn by turn until no queue has both work and a free slot; false when none had. */
  private boolean takeSome() {
    Set<QueueName> candidates = EnumSet.allOf(QueueName.class);
    candidates.removeAll(paused.get());
    candidates.removeIf(queue -> seats.free(queue) == 0);
    // What is ours already does not wait until the dispatcher has answered for other queues.
    boolean tookAny = false;
    for (QueueName queue : candidates) {
      tookAny |= seats.startWaiting(queue);
    }
    while (!candidates.isEmpty() && !stopped && !holding) {
      QueueName queue = turns.next(candidates);
      tookAny |= seats.startWaiting(queue);
      int wanted = Math.min(MAX_CLAIM, seats.free(queue));
      List<Long> ids = wanted == 0 ? List.of() : take(queue, wanted);
      int started = ids.isEmpty() ? 0 : seats.claim(queue, ids);
      // The record names jobs that nobody may take now again and again; the dispatcher names each
      // once.
      boolean isStuck = started == 0 && dispatcherIsAway;
      if (ids.size() < wanted || wanted == 0 || isStuck) {
        candidates.remove(queue);
      }
      tookAny |= started > 0;
    }
    return tookAny;
  }

  private List<Long> take(QueueName queue, int max) {
    try {
      List<Long> ids = dispatch.pop(queue, max, settings.ratesPerMinute().getOrDefault(queue, 0));
      if (dispatcherIsAway) {
        dispatcherIsAway = false;
        LOG.info("The job dispatcher answers again");
      }
      return ids;
    } catch (DispatchUnavailable e) {
      if (!dispatcherIsAway) {
        dispatcherIsAway = true;
        LOG.warnf("Without the dispatcher jobs are read from the record: %s", e.getMessage());
      }
      return record.listDue(queue, Duration.ZERO, max).stream().map(Ticket::jobId).toList();
    }
  }
}
