package com.functionalfit.queue.worker;

import static com.functionalfit.queue.worker.Notes.NOTE;
import static com.functionalfit.queue.worker.Notes.QUEUE;
import static com.functionalfit.queue.worker.Notes.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.queue.JobType;
import com.functionalfit.queue.SendOptions;
import com.functionalfit.queue.SendOptions.OnDuplicate;
import com.functionalfit.queue.persistence.LocalEngine;
import com.functionalfit.queue.worker.Notes.Note;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Jobs that a working node sends itself, on a real database and a real Redis. */
class OwnJobsTest {

  private static final JobType<Note> NEWER = NOTE.atVersion(NOTE.payloadVersion() + 1);
  private static final String NODE = "own";

  private Notes notes;
  private LocalEngine engine;

  @BeforeEach
  void start() throws SQLException {
    notes = new Notes();
    engine = notes.engine(NODE);
    engine.work(List.of(notes), LocalEngine.settings(NODE));
  }

  @AfterEach
  void stop() {
    notes.letSlowOnesGo();
    engine.close();
  }

  @Test
  @DisplayName("a job for which there is a slot is the sender's from the insert on, and runs once")
  void takesByTheInsert() throws SQLException {
    commit(() -> assertThat(isTaken(send(NOTE, SendOptions.NOW))).isTrue());
    await()
        .atMost(SOON)
        .until(() -> notes.count("state = 'done' AND attempts = 1 AND fence = 1") == 1);
    assertThat(notes.runs()).hasSize(1);
  }

  @Test
  @DisplayName("a job that is sent once is kept, the second of its key not begun")
  void keepsTheFirst() throws SQLException {
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      commit(() -> ids.add(send(NOTE, SendOptions.once("own:1"))));
    }
    assertThat(ids).hasSize(3).containsOnly(ids.get(0));
    await().atMost(SOON).until(() -> notes.count("state = 'done'") == 1);
    assertThat(notes.runs()).hasSize(1);
  }

  @Test
  @DisplayName("no more jobs are taken than there are slots; the others wait for any node")
  void takesWhatHasSlots() throws SQLException {
    commit(
        () -> {
          for (int i = 0; i < QUEUE.concurrency() + 5; i++) {
            engine.queue().send(NOTE, new Note(true));
          }
          assertThat(taken("TRUE")).isEqualTo(QUEUE.concurrency());
        });
    await().atMost(SOON).until(() -> notes.runs().size() == QUEUE.concurrency());
    commit(() -> assertThat(isTaken(send(NOTE, SendOptions.NOW))).isFalse());
    notes.letSlowOnesGo();
    await().atMost(SOON).until(() -> notes.count("state <> 'done'") == 0);
    assertThat(notes.runs()).hasSize(QUEUE.concurrency() + 6).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("a rolled-back job runs nowhere, and its place is free again")
  void rollsBack() throws SQLException {
    for (int i = 0; i < QUEUE.concurrency() * 3; i++) {
      engine.transactions().run(() -> send(NOTE, SendOptions.NOW), false);
    }
    takesByTheInsert();
  }

  @Test
  @DisplayName(
      "what is due later, has an order, replaces, or is of an unknown version is not taken")
  void leavesTheRestToTheClaim() {
    commit(
        () -> {
          List<SendOptions> others =
              List.of(
                  SendOptions.NOW.after(Duration.ofHours(1)),
                  SendOptions.NOW.inOrderOf("entity:1"),
                  SendOptions.NOW.unique("own:2", OnDuplicate.REPLACE));
          others.forEach(options -> assertThat(isTaken(send(NOTE, options))).isFalse());
          assertThat(isTaken(send(NEWER, SendOptions.NOW))).isFalse();
        });
  }

  @Test
  @DisplayName("nothing of a paused queue is taken")
  void mindsPauses() throws SQLException {
    notes.execute(
        "INSERT INTO queue_controls (queue, paused, updated_at)"
            + " VALUES ('notifications', TRUE, UTC_TIMESTAMP(6))");
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> commit(() -> assertThat(isTaken(send(NOTE, SendOptions.NOW))).isFalse()));
  }

  @Test
  @DisplayName("a job whose transaction took longer than a second goes to whoever claims it")
  void givesBackWhatIsOld() throws SQLException {
    commit(
        () -> {
          send(NOTE, SendOptions.NOW);
          LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
        });
    await()
        .atMost(SOON)
        .until(() -> notes.count("state = 'done' AND attempts = 1 AND fence > 1") == 1);
    assertThat(notes.runs()).hasSize(1);
  }

  @Test
  @DisplayName("a node that ends before the commit leaves its job to the others")
  void drains() throws SQLException {
    commit(
        () -> {
          send(NOTE, SendOptions.NOW);
          engine.worker().stop();
        });
    assertThat(notes.count("state = 'waiting' AND attempts = 0")).isEqualTo(1);
    try (LocalEngine other = notes.engine("other")) {
      other.work(List.of(notes), LocalEngine.settings("other"));
      await().atMost(SOON).until(() -> notes.count("state = 'done' AND node = 'other'") == 1);
    }
    assertThat(notes.runs()).hasSize(1);
  }

  private void commit(Runnable work) {
    engine.transactions().run(work, true);
  }

  private long send(JobType<Note> type, SendOptions options) {
    return engine.queue().send(type, new Note(false), options);
  }

  /** Whether a job is this node's, as the transaction that sends it sees it. */
  private boolean isTaken(long id) {
    return taken("id = " + id) == 1;
  }

  private long taken(String condition) {
    try {
      return Notes.count(
          engine.transactions().dataSource(),
          "state = 'running' AND node = '" + NODE + "' AND " + condition);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
