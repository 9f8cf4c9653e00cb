package com.functionalfit.queue.worker;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.model.ClaimedJob;
import com.functionalfit.queue.model.Dispatch;
import com.functionalfit.queue.model.Handover;
import com.functionalfit.queue.model.Slots;
import com.functionalfit.queue.persistence.JobRecord;
import com.functionalfit.queue.persistence.QueueDepths;
import com.functionalfit.queue.persistence.QueueSwitches;
import com.functionalfit.queue.persistence.WorkerRows;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A worker: takes jobs, runs them, keeps what it holds, watches for what others let fall. Any
 * number of them work on one record. Start and stop it once.
 */
public final class Worker {

  private static final Logger LOG = Logger.getLogger(Worker.class);
  private static final Duration BEAT = Duration.ofSeconds(5);
  private static final Duration DRAIN = Duration.ofSeconds(30);
  private static final Duration MEASURE = Duration.ofSeconds(10);
  private static final long TICK_MS = 1000;
  private static final long DRAIN_STEP_MS = 50;

  private final WorkerSettings settings;
  private final ThreadFactory threads;
  private final Dispatch dispatch;
  private final QueueSwitches switches;
  private final WorkerRows rows;
  private final Slots slots;
  private final Seats seats;
  private final OwnJobs ownJobs;
  private final SlotWork slotWork;
  private final Completions completions;
  private final Runs runs;
  private final Relay relay;
  private final QueueMeters meters;
  private final Cycle cycle;
  private final Dispatcher dispatcher;
  private volatile Set<QueueName> paused = Set.of();
  private volatile boolean stopped;
  private volatile boolean draining;
  private long nextRenewal = System.nanoTime();
  private long nextBeat = System.nanoTime();
  private long nextMeasure = System.nanoTime();

  /**
   * @param threads makes the threads that jobs and loops run on
   * @param dispatch of this worker alone: it renews its connections
   */
  public Worker(
      WorkerSettings settings,
      WorkerStore store,
      Dispatch dispatch,
      Handlers handlers,
      RunContext observer,
      ThreadFactory threads) {
    this.settings = settings;
    this.threads = threads;
    this.dispatch = dispatch;
    this.switches = store.switches();
    this.rows = store.rows();
    this.slots = new Slots(settings.caps(), settings.concurrency());
    this.completions = new Completions(store.record());
    Ahead ahead = new Ahead(settings.capsWithoutRate(), System::nanoTime);
    this.runs = new Runs(store.record(), handlers, settings, completions, ahead, observer);
    this.relay = new Relay(store.record(), dispatch);
    this.meters = new QueueMeters(store.depths(), observer.meters());
    this.cycle = new Cycle(settings, threads);
    this.seats = new Seats(slots, ahead, store.record(), this::start);
    this.dispatcher =
        new Dispatcher(
            dispatch, store.record(), seats, settings, () -> paused, this::renewCycleIfOver);
    this.slotWork = new SlotWork(runs, ahead, this::goesOn, dispatcher::wake);
    this.ownJobs = new OwnJobs(settings, handlers, seats, this::goesOn, dispatcher::wake);
  }

  /** Where a worker reads and writes. */
  public record WorkerStore(
      JobRecord record, QueueSwitches switches, WorkerRows rows, QueueDepths depths) {}

  /** Begins to take jobs. */
  public void start() {
    rows.arrive();
    paused = switches.paused();
    threads.newThread(completions).start();
    threads.newThread(() -> loop(this::keep)).start();
    threads.newThread(() -> loop(this::watch)).start();
    threads.newThread(dispatcher).start();
    LOG.infof("Worker %s takes jobs, %d at a time", settings.node(), settings.concurrency());
  }

  /** Takes no more, lets what runs end for half a minute, gives the rest back. */
  public void stop() {
    draining = true;
    dispatcher.stop();
    try {
      dispatcher.awaitEnd(BEAT);
      waitUntilIdle(DRAIN);
      ownJobs.close();
      seats.giveBackWaiting();
      if (runs.count() > 0) {
        LOG.warnf("%d jobs did not end in time and are given back", runs.count());
        runs.giveBackAll();
      }
      completions.close();
      beat("stopped");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warnf("The worker stopped without the record, leases will run out: %s", e.getMessage());
    } finally {
      stopped = true;
      cycle.executor().shutdownNow();
    }
  }

  /** Where this node's senders may leave jobs that it can begin with at once. */
  public Handover handover() {
    return ownJobs;
  }

  /** Whether the loop that takes jobs comes round. */
  public boolean isConsuming() {
    return !stopped && dispatcher.sinceLastTurn().compareTo(settings.poll().plus(BEAT)) < 0;
  }

  private void start(ClaimedJob job) {
    cycle
        .executor()
        .execute(
            () -> {
              try {
                slotWork.run(job);
              } finally {
                slots.release(job.queue());
                dispatcher.wake();
              }
            });
  }

  private boolean goesOn(QueueName queue) {
    return !draining
        && !dispatcher.isHolding()
        && !paused.contains(queue)
        && !cycle.isOver(runs.processed());
  }

  /** On the dispatcher's thread, so that nobody uses the connections that are given up. */
  private void renewCycleIfOver() {
    if (cycle.isOver(runs.processed())) {
      cycle.renew(runs.processed());
      dispatch.renew();
    }
  }

  private void loop(Step step) {
    try {
      while (!stopped) {
        try {
          step.run();
        } catch (RuntimeException e) {
          LOG.warnf("The worker cannot reach its record: %s", e.getMessage());
        }
        Thread.sleep(TICK_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What must never be late: leases and time limits. */
  private void keep() {
    runs.endOverdue();
    if (System.nanoTime() - nextRenewal >= 0) {
      runs.renewLeases();
      nextRenewal = System.nanoTime() + settings.lease().toNanos() / 3;
    }
    seats.giveBackStale();
  }

  /** What may be late. */
  private void watch() throws InterruptedException {
    Set<QueueName> before = paused;
    paused = switches.paused();
    if (!before.equals(paused)) {
      dispatcher.wake();
    }
    relay.pass(paused);
    if (System.nanoTime() - nextBeat >= 0) {
      beat(draining ? "draining" : "working");
      nextBeat = System.nanoTime() + BEAT.toNanos();
    }
    if (System.nanoTime() - nextMeasure >= 0) {
      meters.refresh();
      nextMeasure = System.nanoTime() + MEASURE.toNanos();
    }
    if (cycle.isTooBig()) {
      drainForMemory();
    }
  }

  private void drainForMemory() throws InterruptedException {
    dispatcher.hold(true);
    try {
      beat("draining");
      waitUntilIdle(DRAIN);
      cycle.renew(runs.processed());
    } finally {
      dispatcher.hold(false);
    }
  }

  private void waitUntilIdle(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while ((slots.running() > 0 || !completions.unmarked().isEmpty())
        && System.nanoTime() - end < 0) {
      TimeUnit.MILLISECONDS.sleep(DRAIN_STEP_MS);
    }
  }

  private void beat(String state) {
    rows.beat(state, runs.count(), runs.processed(), cycle.number(), Cycle.memoryMb());
  }

  /** One round of a loop. */
  @FunctionalInterface
  private interface Step {
    void run() throws InterruptedException;
  }
}
