package com.functionalfit.queue.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Renews a worker's threads after so many jobs or so much time, so that nothing a job left behind
 * lives for ever; and tells when too much memory stays in use.
 */
final class Cycle {

  private static final Logger LOG = Logger.getLogger(Cycle.class);
  private static final int BYTES_PER_MB = 1024 * 1024;

  private final WorkerSettings settings;
  private final ThreadFactory threads;
  private volatile ExecutorService executor;
  private int number;
  private long startedNanos;
  private long startedWith;
  private int memoryLimitMb;

  Cycle(WorkerSettings settings, ThreadFactory threads) {
    this.settings = settings;
    this.threads = threads;
    this.memoryLimitMb = settings.memoryMb();
    renew(0);
  }

  /** Where the jobs of this cycle run. */
  ExecutorService executor() {
    return executor;
  }

  /** Number of the cycle, from 1. */
  synchronized int number() {
    return number;
  }

  /** Whether the cycle has done its share. */
  synchronized boolean isOver(long processed) {
    return processed - startedWith >= settings.maxJobs()
        || System.nanoTime() - startedNanos >= settings.maxTime().toNanos();
  }

  /**
   * Whether more memory stays in use than may. A node that does other things too may need that much
   * for good, and draining it again and again would help nobody: after each time a quarter more is
   * allowed than was found.
   */
  synchronized boolean isTooBig() {
    int found = memoryMb();
    if (found <= memoryLimitMb) {
      return false;
    }
    LOG.warnf(
        "%d MB stay in use, more than %d: the worker drains and starts a new cycle",
        found, memoryLimitMb);
    memoryLimitMb = found + found / 4;
    return true;
  }

  /** New threads for new jobs; those that run end where they are. */
  synchronized void renew(long processed) {
    ExecutorService former = executor;
    // As many may wait for a thread as there are threads: a slot is free a moment before its
    // thread.
    ThreadPoolExecutor fresh =
        new ThreadPoolExecutor(
            settings.concurrency(),
            settings.concurrency(),
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(settings.concurrency()),
            threads);
    fresh.allowCoreThreadTimeOut(true);
    executor = fresh;
    number++;
    startedNanos = System.nanoTime();
    startedWith = processed;
    if (former != null) {
      former.shutdown();
    }
  }

  /** What the last collections of garbage left in use. */
  static int memoryMb() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage kept = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
      bytes += kept == null ? 0 : kept.getUsed();
    }
    return (int) (bytes / BYTES_PER_MB);
  }
}
