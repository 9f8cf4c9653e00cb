package com.functionalfit.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The same piece of work, many times, by many at once. */
final class Load {

  private Load() {}

  /** A numbered piece of work. */
  @FunctionalInterface
  interface Work {
    void run(int number) throws Exception;
  }

  /**
   * What came of it.
   *
   * @param perSecond pieces a second
   * @param medianNanos how long the middle one took
   */
  record Result(double perSecond, long medianNanos) {}

  /** Does the pieces 0 to count - 1; the first failure voids the run. */
  static Result run(int connections, int count, Work work) throws Exception {
    AtomicInteger next = new AtomicInteger();
    long[] took = new long[count];
    ExecutorService pool = Executors.newFixedThreadPool(connections);
    try {
      long begun = System.nanoTime();
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        all.add(pool.submit(() -> workUntilDone(next, took, work)));
      }
      for (Future<?> one : all) {
        one.get();
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      Arrays.sort(took);
      return new Result(count / seconds, took[count / 2]);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Void workUntilDone(AtomicInteger next, long[] took, Work work) throws Exception {
    for (int i = next.getAndIncrement(); i < took.length; i = next.getAndIncrement()) {
      long begun = System.nanoTime();
      work.run(i);
      took[i] = System.nanoTime() - begun;
    }
    return null;
  }

  /** The middle one of a few figures. */
  static double median(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }
}
