package com.functionalfit.live.model;

import com.functionalfit.platform.change.Change;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Changes that wait to be told, and whether somebody has been asked to tell them. Whoever was asked
 * may never come: the server drops what falls due while it is suspended. After a while the next
 * change asks again, and nothing noted meanwhile is lost. Thread-safe.
 */
public final class Gathering {

  static final Duration PATIENCE = Duration.ofSeconds(5);

  private final LongSupplier nanoTime;
  private Notices waiting = new Notices();
  private boolean isAsked;
  private long askedAt;

  /**
   * @param nanoTime a clock that only goes forward, nanoseconds
   */
  public Gathering(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Notes a change that {@link Notices#concerns}.
   *
   * @return whether somebody has to be asked to tell it
   */
  public synchronized boolean add(Change change) {
    waiting.add(change);
    long now = nanoTime.getAsLong();
    if (isAsked && now - askedAt < PATIENCE.toNanos()) {
      return false;
    }
    isAsked = true;
    askedAt = now;
    return true;
  }

  /** Everything noted since the last time; it is told by whoever takes it. */
  public synchronized Notices take() {
    Notices taken = waiting;
    waiting = new Notices();
    isAsked = false;
    return taken;
  }
}
