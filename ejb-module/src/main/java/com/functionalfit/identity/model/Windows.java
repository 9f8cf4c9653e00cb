package com.functionalfit.identity.model;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Counts in fixed windows, in the memory of one node. Holds a bounded number of keys and forgets
 * all rather than grow beyond it. Thread-safe.
 */
public final class Windows {

  private static final int MAX_KEYS = 20_000;

  /**
   * A running window.
   *
   * @param endsAt when counting starts anew
   */
  public record Window(long count, Instant endsAt) {}

  private final ConcurrentMap<String, Window> windows = new ConcurrentHashMap<>();

  /** Counts up by one, in a new window where the last one is over. */
  public Window increment(String key, Duration length, Instant now) {
    if (windows.size() >= MAX_KEYS) {
      forgetEnded(now);
    }
    return windows.compute(
        key,
        (ignored, window) ->
            isOver(window, now)
                ? new Window(1, now.plus(length))
                : new Window(window.count() + 1, window.endsAt()));
  }

  /** The running window, or an empty one that ends now. */
  public Window read(String key, Instant now) {
    Window window = windows.get(key);
    return isOver(window, now) ? new Window(0, now) : window;
  }

  public void clear(String key) {
    windows.remove(key);
  }

  /** How many keys are held. */
  int size() {
    return windows.size();
  }

  private void forgetEnded(Instant now) {
    windows.values().removeIf(window -> isOver(window, now));
    if (windows.size() >= MAX_KEYS) {
      windows.clear();
    }
  }

  private static boolean isOver(Window window, Instant now) {
    return window == null || !now.isBefore(window.endsAt());
  }
}
