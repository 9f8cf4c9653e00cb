package com.functionalfit.web.live;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * What still has to go to one socket: one message under way, a few waiting. A reader that falls
 * further behind is slow: nothing more is kept for it. Thread-safe.
 */
final class Outbox {

  /** Most messages that wait. */
  static final int CAPACITY = 64;

  private final Consumer<String> sender;
  private final Queue<String> waiting = new ArrayDeque<>();
  private boolean isBusy;
  private boolean isClosed;

  /**
   * @param sender begins to send and returns; calls {@link #sent} when the message has left
   */
  Outbox(Consumer<String> sender) {
    this.sender = sender;
  }

  /**
   * Sends a message, at once or in its turn.
   *
   * @return false when the reader is too slow; the outbox is closed then
   */
  boolean offer(String message) {
    synchronized (this) {
      if (isClosed) {
        return true; // it was told before
      }
      if (isBusy) {
        return wait(message);
      }
      isBusy = true;
    }
    sender.accept(message);
    return true;
  }

  /** The message under way has left: the next one may. */
  void sent() {
    String next;
    synchronized (this) {
      next = waiting.poll();
      isBusy = next != null;
    }
    if (next != null) {
      sender.accept(next);
    }
  }

  /** Forgets what waits and takes nothing more. */
  synchronized void close() {
    isClosed = true;
    waiting.clear();
  }

  private boolean wait(String message) {
    if (waiting.size() == CAPACITY) {
      close();
      return false;
    }
    return waiting.add(message);
  }
}
