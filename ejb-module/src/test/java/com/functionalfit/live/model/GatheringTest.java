package com.functionalfit.live.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIVE-1")
@DisplayName("LIVE-1: changes that wait to be told")
class GatheringTest {

  private long now = Long.MAX_VALUE - 1;
  private final Gathering gathering = new Gathering(() -> now);

  @Test
  void asksOnceForABurst() {
    assertThat(gathering.add(change(1))).isTrue();
    assertThat(gathering.add(change(2))).isFalse();
    assertThat(gathering.take().changed("class")).containsExactly(1L, 2L);
    assertThat(gathering.add(change(3))).isTrue();
    assertThat(gathering.take().changed("class")).containsExactly(3L);
  }

  @Test
  void asksAgainWhenNobodyCame() {
    gathering.add(change(1));
    later(Gathering.PATIENCE.minusNanos(1));
    assertThat(gathering.add(change(2))).isFalse();
    later(Duration.ofNanos(1));
    assertThat(gathering.add(change(3))).isTrue();
    assertThat(gathering.add(change(4))).isFalse();
    assertThat(gathering.take().changed("class")).containsExactly(1L, 2L, 3L, 4L);
    assertThat(gathering.take().changed("class")).isEmpty();
  }

  private void later(Duration duration) {
    now += duration.toNanos();
  }

  private static Change change(long id) {
    return Change.of(ChangeAction.CLASS_UPDATED, "class", id).build();
  }
}
