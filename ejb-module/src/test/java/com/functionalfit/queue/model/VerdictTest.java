package com.functionalfit.queue.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.queue.PermanentFailure;
import com.functionalfit.queue.RetryLater;
import com.functionalfit.queue.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final RandomGenerator RANDOM = RandomGenerator.getDefault();
  private static final RetryPolicy POLICY = RetryPolicy.after(4, 10, 30, 60);

  @Property(tries = 200)
  @Label("pauses follow the policy, spread by a fifth; the last try is the last")
  void followsThePolicy(@ForAll @IntRange(min = 1, max = 6) int failures) {
    Verdict verdict = Verdict.of(new IOException("x"), POLICY, failures, RANDOM);
    if (failures >= POLICY.maxTries()) {
      assertThat(verdict.retry()).isEmpty();
      return;
    }
    Duration pause = POLICY.pauses().get(failures - 1);
    assertThat(verdict.retry().orElseThrow())
        .isBetween(pause.multipliedBy(8).dividedBy(10), pause.multipliedBy(12).dividedBy(10));
  }

  @Test
  void permanentFailureIsNotTriedAgain() {
    assertThat(Verdict.of(new PermanentFailure("gone"), POLICY, 1, RANDOM).retry()).isEmpty();
  }

  @Test
  void theOtherSideMaySayWhen() {
    Duration hour = Duration.ofHours(1);
    assertThat(Verdict.of(new RetryLater("busy", hour), POLICY, 1, RANDOM).retry()).contains(hour);
  }
}
