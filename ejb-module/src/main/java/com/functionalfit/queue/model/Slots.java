package com.functionalfit.queue.model;

import com.functionalfit.queue.QueueName;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many jobs a node runs: a cap for each queue, one for all of them, and one slot that only
 * webhooks may take. Thread-safe.
 */
public final class Slots {

  private final Map<QueueName, Integer> caps;
  private final int total;
  private final Map<QueueName, Integer> taken = new EnumMap<>(QueueName.class);
  private int allTaken;

  /**
   * @param caps jobs of each queue at a time
   * @param total jobs of all queues at a time, the reserved slot included; at least 2
   */
  public Slots(Map<QueueName, Integer> caps, int total) {
    if (total < 2) {
      throw new IllegalArgumentException("A worker needs two slots: one is kept for webhooks");
    }
    this.caps = new EnumMap<>(caps);
    this.total = total;
  }

  /** How many more jobs of this queue may start now. */
  public synchronized int free(QueueName queue) {
    int ofQueue = caps.getOrDefault(queue, 0) - taken.getOrDefault(queue, 0);
    int ofAll = total - allTaken;
    if (queue != QueueName.WEBHOOKS) {
      int webhooks = taken.getOrDefault(QueueName.WEBHOOKS, 0);
      ofAll -= Math.max(0, 1 - webhooks);
    }
    return Math.max(0, Math.min(ofQueue, ofAll));
  }

  /** Takes slots; the caller has asked for free ones and is the only taker. */
  public synchronized void take(QueueName queue, int count) {
    taken.merge(queue, count, Integer::sum);
    allTaken += count;
  }

  public synchronized void release(QueueName queue) {
    taken.merge(queue, -1, Integer::sum);
    allTaken--;
  }

  public synchronized int running() {
    return allTaken;
  }

  public int total() {
    return total;
  }
}
