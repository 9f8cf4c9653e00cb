package com.functionalfit.queue.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.queue.persistence.LocalEngine;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CycleTest {

  private static final int MAX_JOBS = 3;

  @Test
  @DisplayName("after so many jobs new threads take over; the old ones end where they are")
  void renewsAfterJobs() {
    Cycle cycle = new Cycle(settings(Integer.MAX_VALUE), Executors.defaultThreadFactory());
    ExecutorService first = cycle.executor();
    assertThat(cycle.isOver(MAX_JOBS - 1)).isFalse();
    assertThat(cycle.isOver(MAX_JOBS)).isTrue();

    cycle.renew(MAX_JOBS);

    assertThat(cycle.number()).isEqualTo(2);
    assertThat(cycle.executor()).isNotSameAs(first);
    assertThat(first.isShutdown()).isTrue();
    assertThat(cycle.isOver(2 * MAX_JOBS - 1)).isFalse();
    cycle.executor().shutdown();
  }

  @Test
  @DisplayName("too much memory is told once, not as long as it stays")
  void tellsOfMemoryOnce() {
    Cycle cycle = new Cycle(settings(-1), Executors.defaultThreadFactory());
    assertThat(cycle.isTooBig()).isTrue();
    assertThat(cycle.isTooBig()).isFalse();
    cycle.executor().shutdown();
  }

  private static WorkerSettings settings(int memoryMb) {
    WorkerSettings usual = LocalEngine.settings("node");
    return new WorkerSettings(
        usual.node(),
        usual.concurrency(),
        usual.caps(),
        usual.ratesPerMinute(),
        usual.defaultRetry(),
        usual.defaultTimeout(),
        usual.poll(),
        usual.lease(),
        MAX_JOBS,
        Duration.ofHours(1),
        memoryMb);
  }
}
