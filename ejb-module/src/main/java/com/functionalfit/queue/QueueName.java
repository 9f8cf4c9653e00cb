package com.functionalfit.queue;

import java.util.Arrays;
import java.util.Optional;

/**
 * The queues, first served first. A queue is served in the proportion of its weight to the others',
 * so that the last one moves on even when the first never runs dry.
 */
public enum QueueName {
  /** Payment events. One slot of each node is kept free for them. */
  WEBHOOKS("webhooks", 1, 8, 2),
  /** Calendar updates. */
  GCAL_SYNC("gcal-sync", 2, 4, 2),
  /** Mail and other messages to people. */
  NOTIFICATIONS("notifications", 2, 4, 4),
  /** Exports, privacy and everything else. */
  DEFAULT("default", 3, 2, 2);

  private final String text;
  private final int priority;
  private final int weight;
  private final int concurrency;

  QueueName(String text, int priority, int weight, int concurrency) {
    this.text = text;
    this.priority = priority;
    this.weight = weight;
    this.concurrency = concurrency;
  }

  /** The name on the wire, in the database and in metrics. */
  public String text() {
    return text;
  }

  /** 1 is served first. */
  public int priority() {
    return priority;
  }

  /** Share of the turns, relative to the other queues' weights. */
  public int weight() {
    return weight;
  }

  /** How many of its jobs one node runs at a time. */
  public int concurrency() {
    return concurrency;
  }

  /** The queue of that name, if there is one. */
  public static Optional<QueueName> find(String text) {
    return Arrays.stream(values()).filter(queue -> queue.text.equals(text)).findFirst();
  }

  /**
   * The queue of a stored name.
   *
   * @throws IllegalArgumentException for an unknown name
   */
  public static QueueName of(String text) {
    return find(text).orElseThrow(() -> new IllegalArgumentException("No queue " + text));
  }
}
