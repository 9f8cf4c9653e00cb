package com.functionalfit.timers.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.platform.persistence.EmbeddedDatabase;
import com.functionalfit.timers.scheduler.RecordedTask.Ran;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scheduler nodes over one real database, in a time that the test moves on. */
@DisplayName("each slot of a timer runs once")
class SchedulerTest {

  private final List<Ran> runs = Collections.synchronizedList(new ArrayList<>());
  private final List<RecordedTask> tasks =
      RecordedTask.ofEveryKind(runs, () -> this.clock.instant());

  private DataSource dataSource;
  private MovedClock clock;

  @BeforeEach
  void open() throws SQLException {
    dataSource = EmbeddedDatabase.migratedSchema();
  }

  @Test
  void aDayWithoutSchedulerIsCaughtUpOnceAndTheRestIsNoted() throws SQLException {
    clock = new MovedClock(Instant.parse("2026-06-01T01:31:00Z"));
    SimulatedNode node = node("a");
    node.tick();
    assertThat(runsOf("daily")).containsExactly("2026-06-01T03:30");
    clock.advance(Duration.ofHours(50));
    node.tick();
    node.tick();
    assertThat(runsOf("daily")).containsExactly("2026-06-01T03:30", "2026-06-03T03:30");
    assertThat(count("task = 'daily' AND slot = '2026-06-02T03:30' AND outcome = 'skipped'"))
        .isEqualTo(1);
  }

  @Test
  void minutesWhenEveryNodeWasDownAreCaughtUpOnce() throws SQLException {
    clock = new MovedClock(Instant.parse("2026-06-01T10:03:00Z"));
    List.of(node("a"), node("b"), node("c")).forEach(SimulatedNode::tick);
    clock.advance(Duration.ofMinutes(8).plusSeconds(30));
    List<SimulatedNode> restarted = List.of(node("a"), node("b"), node("c"));
    restarted.forEach(SimulatedNode::tick);
    restarted.forEach(SimulatedNode::tick);
    assertThat(runsOf("minute"))
        .containsExactly("2026-06-01T12:03+02:00", "2026-06-01T12:11+02:00");
    assertThat(runsOf("sweep")).containsExactly("2026-06-01T12:00+02:00", "2026-06-01T12:10+02:00");
    assertThat(runsOf("hourly"))
        .containsExactly("2026-06-01T11:05+02:00", "2026-06-01T12:05+02:00");
  }

  @Test
  void aDayWhenEveryNodeWasDownIsCaughtUpOnceByWhoeverComesFirst() throws SQLException {
    clock = new MovedClock(Instant.parse("2026-06-01T01:31:00Z"));
    List.of(node("a"), node("b"), node("c")).forEach(SimulatedNode::tick);
    clock.advance(Duration.ofHours(26));
    List<SimulatedNode> restarted = List.of(node("c"), node("b"), node("a"));
    restarted.forEach(SimulatedNode::tick);
    restarted.forEach(SimulatedNode::tick);
    for (String task : List.of("gap", "edge", "daily")) {
      assertThat(runsOf(task)).as(task).hasSize(2);
    }
    assertThat(runsOf("minute")).hasSize(2);
    assertThat(count("outcome = 'skipped'")).isZero();
  }

  @Test
  void threeNodesThatTickAtTheSameMomentRunEachSlotOnce() throws Exception {
    clock = new MovedClock(Instant.parse("2026-06-01T10:00:00Z"));
    List<Callable<Boolean>> nodes = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      SimulatedNode node = node(name);
      nodes.add(
          () -> {
            node.tick();
            return true;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
    try {
      for (int minute = 0; minute < 120; minute++) {
        for (Future<Boolean> ticked : threads.invokeAll(nodes)) {
          assertThat(ticked.get()).isTrue();
        }
        clock.advance(Duration.ofMinutes(1));
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(runsOf("minute")).hasSize(120).doesNotHaveDuplicates();
    assertThat(runsOf("sweep")).hasSize(12).doesNotHaveDuplicates();
    assertThat(runsOf("hourly")).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void whatIsTooLateIsNotRunButNoted() throws SQLException {
    clock = new MovedClock(Instant.parse("2026-06-01T01:31:00Z"));
    SimulatedNode node = node("a");
    node.tick();
    clock.advance(Duration.ofHours(38));
    node.tick();
    assertThat(runsOf("daily")).containsExactly("2026-06-01T03:30");
    assertThat(count("task = 'daily' AND outcome = 'skipped'")).isEqualTo(1);
  }

  @Test
  void aRunOfADeadNodeIsTakenOverWhenItsLeaseIsOver() throws SQLException {
    clock = new MovedClock(Instant.parse("2026-06-01T01:30:05Z"));
    SimulatedNode dying = node("a");
    SimulatedNode heir = node("b");
    dying.dieAtNextRun();
    dying.tick();
    heir.tick();
    assertThat(runsOf("daily")).isEmpty();
    clock.advance(SimulatedNode.LEASE.plusSeconds(1));
    heir.tick();
    heir.tick();
    assertThat(runsOf("daily")).containsExactly("2026-06-01T03:30");
  }

  @Test
  void aFailedRunIsRecordedAndTheNextSlotIsANewTry() throws SQLException {
    clock = new MovedClock(Instant.parse("2026-06-01T10:00:00Z"));
    SimulatedNode node = node("a");
    tasks.get(0).fail(true);
    node.tick();
    assertThat(count("task = 'minute' AND outcome = 'failed' AND message LIKE '%planned%'"))
        .isEqualTo(1);
    tasks.get(0).fail(false);
    clock.advance(Duration.ofMinutes(1));
    node.tick();
    assertThat(count("task = 'minute' AND outcome = 'ok'")).isEqualTo(1);
  }

  @Test
  void aPausedTaskWaitsAndOneAskedForByHandRuns() throws SQLException {
    clock = new MovedClock(Instant.parse("2026-06-01T10:00:00Z"));
    execute("INSERT INTO timer_controls (task, paused) VALUES ('minute', TRUE)");
    SimulatedNode node = node("a");
    node.tick();
    assertThat(runsOf("minute")).isEmpty();
    execute(
        "INSERT INTO timer_runs (task, slot, planned_at, manual, node, leased_until, started_at)"
            + " VALUES ('minute', 'by hand', '2026-06-01 10:00:00', TRUE, '-',"
            + " '2026-06-01 10:00:00', '2026-06-01 10:00:00')");
    node.tick();
    assertThat(runsOf("minute")).containsExactly("by hand");
  }

  private SimulatedNode node(String name) {
    return new SimulatedNode(name, dataSource, clock, tasks);
  }

  private List<String> runsOf(String task) {
    return runs.stream().filter(run -> run.task().equals(task)).map(Ran::slot).toList();
  }

  private int count(String condition) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT COUNT(*) FROM timer_runs WHERE " + condition)) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
