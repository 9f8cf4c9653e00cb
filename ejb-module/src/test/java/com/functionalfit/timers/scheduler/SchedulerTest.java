package com.functionalfit.timers.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.platform.persistence.EmbeddedDatabase;
import com.functionalfit.timers.Cadence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scheduler nodes over one real database, in a time that the test moves on. */
@DisplayName("each slot of a timer runs once")
class SchedulerTest {

  private static final Duration STEP = Duration.ofSeconds(20);

  private final List<String> runs = new ArrayList<>();
  private final List<RecordedTask> tasks =
      List.of(
          new RecordedTask("minute", Cadence.everyMinutes(1), runs),
          new RecordedTask("sweep", Cadence.everyMinutes(10), runs),
          new RecordedTask("hourly", Cadence.hourlyAt(5), runs),
          new RecordedTask("gap", Cadence.dailyAt(LocalTime.of(2, 30)), runs),
          new RecordedTask("edge", Cadence.dailyAt(LocalTime.of(2, 0)), runs),
          new RecordedTask("daily", Cadence.dailyAt(LocalTime.of(3, 30)), runs));

  private DataSource dataSource;
  private MovedClock clock;

  @BeforeEach
  void open() throws SQLException {
    dataSource = EmbeddedDatabase.migratedSchema();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-28T00:00:00Z", "2026-10-24T00:00:00Z"})
  void fortyEightHoursOverTheNightTheClocksChange(String start) throws SQLException {
    clock = new MovedClock(Instant.parse(start));
    Random random = new Random(start.hashCode());
    List<SimulatedNode> nodes = new ArrayList<>(List.of(node("a"), node("b")));
    Instant end = clock.instant().plus(Duration.ofDays(2));
    int killed = 0;
    while (clock.instant().isBefore(end)) {
      int victim = random.nextInt(400);
      if (victim < nodes.size()) {
        // It dies with whatever it takes next, before that has had an effect.
        nodes.get(victim).dieAtNextRun();
        nodes.set(victim, nodes.get(victim).replacement());
        killed++;
      }
      nodes.forEach(SimulatedNode::tick);
      clock.advance(STEP);
    }
    assertThat(killed).isGreaterThan(20);
    assertThat(runs).doesNotHaveDuplicates();
    Set<String> missing = new TreeSet<>(expected(Instant.parse(start), end));
    missing.removeAll(new HashSet<>(runs));
    // A minute that died is overtaken by its takeover; nothing may be missing.
    assertThat(missing).isEmpty();
    assertThat(count("outcome = 'failed'")).isZero();
  }

  @Test
  void aDayWithoutSchedulerIsCaughtUpOnceAndTheRestIsNoted() throws SQLException {
    clock = new MovedClock(Instant.parse("2026-06-01T01:31:00Z"));
    SimulatedNode node = node("a");
    node.tick();
    assertThat(runs).contains("daily 2026-06-01T03:30");
    clock.advance(Duration.ofHours(50));
    node.tick();
    node.tick();
    assertThat(runs.stream().filter(run -> run.startsWith("daily")))
        .containsExactly("daily 2026-06-01T03:30", "daily 2026-06-03T03:30");
    assertThat(count("task = 'daily' AND slot = '2026-06-02T03:30' AND outcome = 'skipped'"))
        .isEqualTo(1);
  }

  @Test
  void whatIsTooLateIsNotRunButNoted() throws SQLException {
    clock = new MovedClock(Instant.parse("2026-06-01T01:31:00Z"));
    SimulatedNode node = node("a");
    node.tick();
    clock.advance(Duration.ofHours(38));
    node.tick();
    assertThat(runs.stream().filter(run -> run.startsWith("daily")))
        .containsExactly("daily 2026-06-01T03:30");
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
    assertThat(runs).doesNotContain("daily 2026-06-01T03:30");
    clock.advance(SimulatedNode.LEASE.plusSeconds(1));
    heir.tick();
    heir.tick();
    assertThat(runs).contains("daily 2026-06-01T03:30").doesNotHaveDuplicates();
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
    assertThat(runs).noneMatch(run -> run.startsWith("minute"));
    execute(
        "INSERT INTO timer_runs (task, slot, planned_at, manual, node, leased_until, started_at)"
            + " VALUES ('minute', 'by hand', '2026-06-01 10:00:00', TRUE, '-',"
            + " '2026-06-01 10:00:00', '2026-06-01 10:00:00')");
    node.tick();
    assertThat(runs).contains("minute by hand");
  }

  private SimulatedNode node(String name) {
    return new SimulatedNode(name, dataSource, clock, tasks);
  }

  /** What every task is due for after the first moment, by counting on from slot to slot. */
  private Set<String> expected(Instant from, Instant until) {
    Set<String> expected = new HashSet<>();
    // The last minutes may still wait for a takeover.
    Instant end = until.minus(Duration.ofMinutes(5));
    for (RecordedTask task : tasks) {
      Instant at = from;
      while (true) {
        var slot = task.cadence().next(at);
        if (slot.plannedAt().isAfter(end)) {
          break;
        }
        expected.add(task.name() + " " + slot.key());
        at = slot.plannedAt();
      }
    }
    return expected;
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
