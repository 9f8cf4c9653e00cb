package com.functionalfit.it.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Runs the same work many times at once, from one starting shot. */
public final class Parallel {

  private Parallel() {}

  /** Runs {@code count} pieces of work at once and answers their results in order. */
  public static <T> List<T> run(int count, IntFunction<Callable<T>> work) {
    ExecutorService pool = Executors.newFixedThreadPool(count);
    CountDownLatch shot = new CountDownLatch(1);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Callable<T> piece = work.apply(i);
        running.add(
            pool.submit(
                () -> {
                  shot.await();
                  return piece.call();
                }));
      }
      shot.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> future : running) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError("A parallel call failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
