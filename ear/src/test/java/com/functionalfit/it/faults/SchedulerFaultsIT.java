package com.functionalfit.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.dev.ServerNode;
import com.functionalfit.it.faults.BookingFlow.Outcome;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.TestStack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Three schedulers side by side, one of which is killed while it reminds people. */
class SchedulerFaultsIT {

  private static final String REMINDER = "class_reminder";

  /** A lease of half a minute, and the tick that finds it over. */
  private static final Duration TAKEOVER = Duration.ofSeconds(36);

  private static final String RUNS =
      " FROM timer_runs WHERE task = 'reminders' AND manual AND node <> '-'";

  /** The reminder two hours before, of one place, as another transaction would write it. */
  private static final String ONE_OF_THE_LAST =
      "INSERT INTO notifications (user_id, template_slug, dedupe_key, payload_enc, scheduled_for)"
          + " SELECT c.user_id, 'class_reminder', CONCAT('reminder:2:registration:', r.id, ':',"
          + " FLOOR(UNIX_TIMESTAMP(o.starts_at))), '', UTC_TIMESTAMP(6) FROM class_registrations r"
          + " JOIN class_occurrences o ON o.id = r.occurrence_id JOIN clients c ON c.id ="
          + " r.client_id WHERE o.id = ? ORDER BY r.id DESC LIMIT 1";

  private final Cluster cluster = Cluster.get();
  private final Api admin = Api.admin();

  @Test
  @DisplayName("REM-2: a scheduler dies halfway through reminding; another ends it, nobody twice")
  void schedulerIsKilled() throws Exception {
    ask("/schedules/reminders/pause");
    ask("/schedules/reminder-sweep/pause");
    BookingFlow flow = Audience.get().bookReminded();
    flow.awaitEnd();
    // So that the killed node, which sends mails as well, has none under way; workers look each
    // second.
    ask("/queues/notifications/pause");
    Thread.sleep(2000);

    ServerNode victim;
    long toldBefore;
    long killed;
    try (Connection other = TestStack.get().database().connect()) {
      lockOneOfTheLast(other, flow);
      admin.post("/schedules/reminders/run", null).expect(202);
      victim = awaitStuck();
      toldBefore = flow.messages(REMINDER);
      victim.kill();
      killed = System.nanoTime();
      other.rollback();
    }
    String dead = victim.name();
    await().atMost(TAKEOVER.plusSeconds(10)).until(() -> runs("node <> ?", dead) == 1);
    Duration takeover = Duration.ofNanos(System.nanoTime() - killed);
    await().atMost(TAKEOVER).until(() -> runs("finished_at IS NOT NULL") == 1);
    cluster.startAgain(victim);
    cluster.awaitComplete();
    ask("/queues/notifications/resume");
    flow.awaitEnd();

    Outcome outcome = flow.outcome(REMINDER);
    outcome.report(
        "kill -9 scheduler while it reminds",
        "%d written before, takeover %.1f s".formatted(toldBefore, takeover.toMillis() / 1000.0));
    assertThat(toldBefore).isPositive().isLessThan(outcome.jobs());
    assertThat(outcome.lost()).isZero();
    assertThat(outcome.doubled()).isZero();
    assertThat(takeover).isLessThanOrEqualTo(TAKEOVER);
    minutesHaveOneRunEach();
  }

  /** Over everything that died so far. */
  private static void minutesHaveOneRunEach() {
    String minutes = " FROM timer_runs WHERE task = 'minute' AND NOT manual";
    List<String> nodes =
        Database.texts("SELECT CONCAT(node, ' ', COUNT(*))" + minutes + " GROUP BY node");
    long slots = Database.number("SELECT COUNT(DISTINCT planned_at)" + minutes);
    long missing =
        Database.number(
            "SELECT TIMESTAMPDIFF(MINUTE, MIN(planned_at), MAX(planned_at)) + 1 - COUNT(*)"
                + minutes);
    long doubled = Database.number("SELECT COUNT(*) - COUNT(DISTINCT planned_at)" + minutes);
    long failed = Database.number("SELECT COUNT(*)" + minutes + " AND outcome <> 'ok'");
    System.out.printf(
        "faults: three schedulers: %d minutes, %d missing, %d doubled, %d failed, by node %s%n",
        slots, missing, doubled, failed, nodes);
    assertThat(missing).as("minutes without a run").isZero();
    assertThat(doubled).as("minutes with two runs").isZero();
  }

  private static long runs(String condition, Object... values) {
    return Database.number("SELECT COUNT(*)" + RUNS + " AND " + condition, values);
  }

  private void ask(String path) {
    admin.post(path, null).expect(200);
  }

  private static void lockOneOfTheLast(Connection other, BookingFlow flow) throws SQLException {
    other.setAutoCommit(false);
    try (PreparedStatement insert = other.prepareStatement(ONE_OF_THE_LAST)) {
      insert.setLong(1, flow.lastLesson());
      assertThat(insert.executeUpdate()).isEqualTo(1);
    }
  }

  /** Waits until the run has come to the locked row; answers whose run it is. */
  private ServerNode awaitStuck() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                Database.number(
                        "SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE"
                            + " 'INSERT IGNORE INTO notifications%' AND time >= 1")
                    > 0);
    String name = Database.texts("SELECT node" + RUNS + " AND finished_at IS NULL").get(0);
    return cluster.nodes().stream()
        .filter(node -> node.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
