package com.functionalfit.queue.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.queue.QueueName;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SlotsTest {

  private static final Map<QueueName, Integer> CAPS =
      Map.of(QueueName.WEBHOOKS, 2, QueueName.NOTIFICATIONS, 4, QueueName.DEFAULT, 4);

  @Test
  @DisplayName("the last slot is kept for webhooks")
  void keepsOneForWebhooks() {
    Slots slots = new Slots(CAPS, 4);
    slots.take(QueueName.NOTIFICATIONS, 3);
    assertThat(slots.free(QueueName.NOTIFICATIONS)).isZero();
    assertThat(slots.free(QueueName.DEFAULT)).isZero();
    assertThat(slots.free(QueueName.WEBHOOKS)).isEqualTo(1);
  }

  @Test
  @DisplayName("a running webhook has the slot that was kept; the rest is for everybody")
  void keepsNoSecondOne() {
    Slots slots = new Slots(CAPS, 4);
    slots.take(QueueName.WEBHOOKS, 1);
    assertThat(slots.free(QueueName.DEFAULT)).isEqualTo(3);
    assertThat(slots.free(QueueName.WEBHOOKS)).isEqualTo(1);
    slots.release(QueueName.WEBHOOKS);
    assertThat(slots.running()).isZero();
  }
}
