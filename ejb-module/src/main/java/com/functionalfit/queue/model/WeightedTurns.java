package com.functionalfit.queue.model;

import com.functionalfit.queue.QueueName;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Whose turn it is: smooth weighted round robin. Of any run of turns in which the same queues have
 * work, each gets its share by weight, spread evenly, so that none starves. Not thread-safe.
 */
public final class WeightedTurns {

  private final Map<QueueName, Integer> credit = new EnumMap<>(QueueName.class);

  /**
   * Picks among the queues that have work.
   *
   * @param candidates at least one queue
   */
  public QueueName next(Set<QueueName> candidates) {
    int total = 0;
    for (QueueName queue : candidates) {
      credit.merge(queue, queue.weight(), Integer::sum);
      total += queue.weight();
    }
    QueueName chosen =
        candidates.stream()
            .max(
                Comparator.<QueueName>comparingInt(credit::get)
                    .thenComparing(Comparator.comparingInt(QueueName::priority).reversed()))
            .orElseThrow();
    credit.merge(chosen, -total, Integer::sum);
    return chosen;
  }
}
