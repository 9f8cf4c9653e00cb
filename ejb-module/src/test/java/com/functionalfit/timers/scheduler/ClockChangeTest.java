package com.functionalfit.timers.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.platform.persistence.EmbeddedDatabase;
import com.functionalfit.timers.scheduler.RecordedTask.Ran;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two days around the nights the clocks change, on nodes that die again and again. */
@DisplayName("48 hours over a clock change: each slot once, at its wall time")
@Execution(ExecutionMode.CONCURRENT)
class ClockChangeTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Budapest");
  private static final Duration STEP = Duration.ofSeconds(30);

  /** Two nodes after each other may die of a slot, and one of the slot before it. */
  private static final Duration LATEST = Duration.ofMinutes(4);

  private final List<Ran> runs = new ArrayList<>();
  private final List<RecordedTask> tasks =
      RecordedTask.ofEveryKind(runs, () -> this.clock.instant());
  private HikariDataSource dataSource;
  private MovedClock clock;

  @BeforeEach
  void open() throws SQLException {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(EmbeddedDatabase.migratedSchema());
    pool.setMaximumPoolSize(1);
    dataSource = new HikariDataSource(pool);
  }

  @AfterEach
  void close() {
    dataSource.close();
  }

  @ParameterizedTest(name = "from {0} on {1} nodes")
  @CsvSource({
    "2026-03-28T00:00:00Z,2",
    "2026-03-28T00:00:00Z,3",
    "2026-10-24T00:00:00Z,2",
    "2026-10-24T00:00:00Z,3"
  })
  void eachSlotRunsOnce(Instant start, int nodes) throws SQLException {
    clock = new MovedClock(start);
    Instant end = start.plus(Duration.ofDays(2));
    int killed = pass(end, nodes, new Random(start.hashCode() + nodes));
    assertThat(killed).isGreaterThan(20);
    List<String> names = runs.stream().map(Ran::toString).toList();
    assertThat(names).doesNotHaveDuplicates();
    Set<String> missing = new TreeSet<>(expected(start, end));
    missing.removeAll(new HashSet<>(names));
    // A minute that died is overtaken by its takeover; nothing may be missing.
    assertThat(missing).isEmpty();
    // The first tick also catches up on the hour before.
    assertThat(runs.stream().filter(run -> !due(run).isBefore(start)))
        .allSatisfy(run -> assertThat(run.at()).isBetween(due(run), due(run).plus(LATEST)));
    assertThat(failedRuns()).isZero();
  }

  /** Lets time pass, in which nodes die with whatever they take next and others come. */
  private int pass(Instant end, int count, Random random) {
    List<SimulatedNode> nodes =
        new ArrayList<>(IntStream.range(0, count).mapToObj(i -> node("n" + i)).toList());
    int killed = 0;
    while (clock.instant().isBefore(end)) {
      int victim = random.nextInt(250);
      if (victim < nodes.size()) {
        nodes.get(victim).dieAtNextRun();
        nodes.set(victim, nodes.get(victim).replacement());
        killed++;
      }
      nodes.forEach(SimulatedNode::tick);
      clock.advance(STEP);
    }
    return killed;
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

  /**
   * The moment a slot's name stands for, found out without the code under test: a skipped wall time
   * is due when the clocks have changed, a repeated one at its first coming.
   */
  private static Instant due(Ran run) {
    if (run.slot().contains("+")) {
      return OffsetDateTime.parse(run.slot()).toInstant();
    }
    LocalDateTime local = LocalDateTime.parse(run.slot());
    ZoneOffsetTransition change = ZONE.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant()
        : local.atZone(ZONE).withEarlierOffsetAtOverlap().toInstant();
  }

  private int failedRuns() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT COUNT(*) FROM timer_runs WHERE outcome IN ('failed', 'skipped')")) {
      row.next();
      return row.getInt(1);
    }
  }
}
