package com.functionalfit.queue.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.queue.QueueName;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class WeightedTurnsTest {

  private static final int ROUNDS = 10;

  @Property(tries = 100)
  @Label("in a round of all weights every queue that has work gets its share")
  void sharesByWeight(@ForAll @NotEmpty Set<QueueName> busy) {
    WeightedTurns turns = new WeightedTurns();
    int round = busy.stream().mapToInt(QueueName::weight).sum();
    Map<QueueName, Integer> served = new EnumMap<>(QueueName.class);
    for (int turn = 0; turn < ROUNDS * round; turn++) {
      served.merge(turns.next(EnumSet.copyOf(busy)), 1, Integer::sum);
    }
    for (QueueName queue : busy) {
      assertThat(served.get(queue)).isEqualTo(ROUNDS * queue.weight());
    }
  }
}
