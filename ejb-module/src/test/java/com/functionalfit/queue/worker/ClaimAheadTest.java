package com.functionalfit.queue.worker;

import static com.functionalfit.queue.worker.Notes.NOTE;
import static com.functionalfit.queue.worker.Notes.QUEUE;
import static com.functionalfit.queue.worker.Notes.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.queue.persistence.LocalEngine;
import com.functionalfit.queue.worker.Notes.Note;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Jobs that are claimed before they have a slot, on a real database and a real Redis. */
class ClaimAheadTest {

  private Notes notes;

  @BeforeEach
  void clear() throws SQLException {
    notes = new Notes();
  }

  @Test
  @DisplayName("what is in line behind long jobs goes to another node, and its try does not count")
  void givesBackWhatWaits() throws Exception {
    try (LocalEngine busy = notes.engine("busy")) {
      busy.work(List.of(notes), LocalEngine.settings("busy"));
      send(busy, 500, false);
      send(busy, QUEUE.concurrency(), true);
      send(busy, 200, false);
      await().atMost(SOON).until(() -> running("busy") >= QUEUE.concurrency());
      try (LocalEngine other = notes.engine("other")) {
        other.work(List.of(notes), LocalEngine.settings("other"));
        await().atMost(SOON).until(() -> notes.count("state = 'done'") == 700);
        notes.letSlowOnesGo();
        await().atMost(SOON).until(() -> notes.count("state <> 'done'") == 0);
      }
    }
    assertThat(notes.runs()).hasSize(700 + QUEUE.concurrency()).doesNotHaveDuplicates();
    assertThat(notes.count("attempts <> 1")).isZero();
  }

  @Test
  @DisplayName("a node that ends keeps nothing of what was in line")
  void drains() throws Exception {
    int jobs = 5000;
    try (LocalEngine engine = notes.engine("ending")) {
      send(engine, jobs, false);
      engine.work(List.of(notes), LocalEngine.settings("ending"));
      await()
          .atMost(SOON)
          .pollInterval(Duration.ofMillis(5))
          .until(() -> notes.runs().size() > 500);
    }
    assertThat(notes.runs()).hasSizeLessThan(jobs).doesNotHaveDuplicates();
    assertThat(notes.count("state = 'running'")).isZero();
    assertThat(notes.count("state = 'done' AND attempts = 1")).isEqualTo(notes.runs().size());
    assertThat(notes.count("state = 'waiting' AND attempts = 0"))
        .isEqualTo(jobs - notes.runs().size());
  }

  @Test
  @DisplayName("jobs on which a worker died have their turn among a flood of others")
  void doesNotForgetSuspects() throws Exception {
    int jobs = 2000;
    try (LocalEngine engine = notes.engine("flooded")) {
      send(engine, jobs, false);
      notes.execute("UPDATE job SET crashes = 1 WHERE id % 20 = 0");
      engine.work(List.of(notes), LocalEngine.settings("flooded"));
      await()
          .atMost(SOON.multipliedBy(3))
          .until(() -> notes.count("state = 'done' AND attempts = 1") == jobs);
    }
    assertThat(notes.runs()).hasSize(jobs).doesNotHaveDuplicates();
  }

  private static void send(LocalEngine engine, int jobs, boolean slow) {
    engine
        .transactions()
        .run(
            () -> {
              for (int i = 0; i < jobs; i++) {
                engine.queue().send(NOTE, new Note(slow));
              }
            },
            true);
  }

  private long running(String node) throws SQLException {
    return notes.count("state = 'running' AND node = '" + node + "'");
  }
}
