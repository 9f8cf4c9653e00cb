package com.functionalfit.queue.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.model.ClaimedJob;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AheadTest {

  private static final QueueName QUEUE = QueueName.NOTIFICATIONS;
  private static final long MILLI = Duration.ofMillis(1).toNanos();

  private long now;
  private Ahead ahead;

  @BeforeEach
  void open() {
    now = Long.MAX_VALUE - 50 * MILLI;
    ahead = new Ahead(Map.of(QUEUE, 4), () -> now);
  }

  @Test
  @DisplayName("nothing is claimed ahead before a job of the queue has ended")
  void needsMeasure() {
    assertThat(ahead.room(QUEUE)).isZero();
  }

  @Test
  @DisplayName("so many are claimed ahead as the slots do in 20 ms")
  void makesRoomForShortJobs() {
    ahead.took(QUEUE, 2 * MILLI);
    assertThat(ahead.room(QUEUE)).isEqualTo(40);
  }

  @Test
  @DisplayName("never more than a hundred")
  void hasALimit() {
    ahead.took(QUEUE, 1);
    assertThat(ahead.room(QUEUE)).isEqualTo(100);
  }

  @Test
  @DisplayName("more is claimed when half of it is used, not one by one")
  void refillsFromHalf() {
    ahead.took(QUEUE, 20 * MILLI);
    assertThat(ahead.room(QUEUE)).isEqualTo(4);
    add(1, 2, 3);
    assertThat(ahead.room(QUEUE)).isZero();
    ahead.poll(QUEUE);
    assertThat(ahead.room(QUEUE)).isEqualTo(2);
  }

  @Test
  @DisplayName("no long job waits here for another")
  void leavesLongJobsToOthers() {
    ahead.took(QUEUE, 21 * MILLI);
    assertThat(ahead.room(QUEUE)).isZero();
  }

  @Test
  @DisplayName("one long job after many short ones ends it for a while")
  void learnsFromOneLongJob() {
    ahead.took(QUEUE, MILLI);
    ahead.took(QUEUE, 1000 * MILLI);
    assertThat(ahead.room(QUEUE)).isZero();
  }

  @Test
  @DisplayName("while no job ends, nothing is claimed ahead, however short they were")
  void stopsWhileSlotsAreBusy() {
    ahead.took(QUEUE, MILLI);
    now += 21 * MILLI;
    assertThat(ahead.room(QUEUE)).isZero();
  }

  @Test
  @DisplayName("a queue without slots here, or with a rate, is not claimed ahead")
  void respectsQueuesLeftOut() {
    ahead.took(QueueName.DEFAULT, MILLI);
    assertThat(ahead.room(QueueName.DEFAULT)).isZero();
  }

  @Test
  @DisplayName("closed, it makes no room for three seconds")
  void closes() {
    ahead.close(QUEUE);
    ahead.took(QUEUE, MILLI);
    assertThat(ahead.room(QUEUE)).isZero();
    now += 3001 * MILLI;
    ahead.took(QUEUE, MILLI);
    assertThat(ahead.room(QUEUE)).isEqualTo(80);
  }

  @Test
  @DisplayName("jobs start in the order of their claims")
  void keepsOrder() {
    add(1, 2);
    assertThat(ahead.poll(QUEUE).id()).isEqualTo(1);
    assertThat(ahead.poll(QUEUE).id()).isEqualTo(2);
    assertThat(ahead.poll(QUEUE)).isNull();
  }

  @Test
  @DisplayName("after a second, asleep or not, a job is not started here but given back")
  void neverStartsWhatIsStale() {
    add(1);
    now += 1001 * MILLI;
    add(2);

    assertThat(ahead.poll(QUEUE)).isNull();
    assertThat(ahead.stale()).containsExactly(job(1).claim());
    assertThat(ahead.claims()).containsExactly(job(1).claim(), job(2).claim());

    ahead.remove(ahead.stale());
    assertThat(ahead.poll(QUEUE).id()).isEqualTo(2);
  }

  @Test
  @DisplayName("what a drain takes out nobody starts")
  void takesAllOut() {
    add(1, 2);
    assertThat(ahead.takeAll()).isEqualTo(List.of(job(1).claim(), job(2).claim()));
    assertThat(ahead.poll(QUEUE)).isNull();
    assertThat(ahead.claims()).isEmpty();
  }

  private void add(long... ids) {
    for (long id : ids) {
      ahead.add(job(id));
    }
  }

  static ClaimedJob job(long id) {
    return new ClaimedJob(id, QUEUE, "test", 1, "{}", 1, 0, 5, null, Duration.ZERO);
  }
}
