package com.functionalfit.timers.persistence;

import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.model.TimerRun;
import com.functionalfit.timers.model.TimerRuns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Claims by unique key: whoever inserts the row runs the slot. Each method is a transaction. */
public final class SqlTimerRuns implements TimerRuns {

  private static final int MAX_MESSAGE = 500;
  private static final String TAKE =
      "INSERT IGNORE INTO timer_runs (task, slot, planned_at, node, leased_until, started_at)"
          + " SELECT ?, ?, ?, ?, ?, ? FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM timer_runs r"
          + " WHERE r.task = ? AND r.finished_at IS NULL)";
  private static final String IS_ENDED =
      "SELECT finished_at IS NOT NULL AS ended FROM timer_runs WHERE task = ? AND slot = ?";
  private static final String TAKE_OVER =
      "UPDATE timer_runs SET node = ?, leased_until = ?, started_at = ? WHERE task = ? AND slot = ?"
          + " AND started_at = ? AND finished_at IS NULL AND leased_until <= ?";
  private static final String ABANDONED =
      "SELECT task, slot, planned_at, started_at FROM timer_runs WHERE finished_at IS NULL"
          + " AND leased_until <= ? ORDER BY id LIMIT 50";
  private static final String RENEW =
      "UPDATE timer_runs SET leased_until = ?"
          + " WHERE task = ? AND slot = ? AND node = ? AND started_at = ? AND finished_at IS NULL";
  private static final String FINISH =
      "UPDATE timer_runs SET finished_at = ?, outcome = ?, message = ?"
          + " WHERE task = ? AND slot = ? AND started_at = ? AND finished_at IS NULL";
  private static final String SKIP =
      "INSERT IGNORE INTO timer_runs (task, slot, planned_at, node, leased_until, started_at,"
          + " finished_at, outcome, message) VALUES (?, ?, ?, ?, ?, ?, ?, 'skipped', ?)";

  private final PlainSql sql;
  private final String node;

  public SqlTimerRuns(DataSource dataSource, String node) {
    this.sql = new PlainSql(dataSource);
    this.node = node;
  }

  @Override
  public Standing take(String task, TimerSlot slot, Instant now, Duration lease) {
    int taken =
        sql.update(
            TAKE,
            task,
            slot.key(),
            utc(slot.plannedAt()),
            node,
            utc(now.plus(lease)),
            utc(now),
            task);
    if (taken == 1) {
      return Standing.TAKEN;
    }
    List<Boolean> ended = sql.list(row -> row.getBoolean("ended"), IS_ENDED, task, slot.key());
    return !ended.isEmpty() && ended.get(0) ? Standing.ENDED : Standing.BUSY;
  }

  @Override
  public Optional<TimerRun> takeOver(Abandoned run, Instant now, Duration lease) {
    int taken =
        sql.update(
            TAKE_OVER,
            node,
            utc(now.plus(lease)),
            utc(now),
            run.task(),
            run.slot().key(),
            utc(run.startedAt()),
            utc(now));
    return taken == 1 ? Optional.of(new TimerRun(run.task(), run.slot(), now)) : Optional.empty();
  }

  @Override
  public List<Abandoned> listAbandoned(Instant now) {
    return sql.list(SqlTimerRuns::abandoned, ABANDONED, utc(now));
  }

  @Override
  public boolean renew(TimerRun run, Instant now, Duration lease) {
    return sql.update(
            RENEW, utc(now.plus(lease)), run.task(), run.slot().key(), node, utc(run.startedAt()))
        == 1;
  }

  @Override
  public boolean finish(TimerRun run, Instant now, Outcome outcome, String message) {
    return end(run.task(), run.slot(), run.startedAt(), now, outcome, message);
  }

  @Override
  public void giveUp(Abandoned run, Instant now, String message) {
    end(run.task(), run.slot(), run.startedAt(), now, Outcome.SKIPPED, message);
  }

  @Override
  public void noteSkipped(String task, TimerSlot slot, Instant now, String message) {
    sql.update(
        SKIP,
        task,
        slot.key(),
        utc(slot.plannedAt()),
        node,
        utc(now),
        utc(now),
        utc(now),
        shortened(message));
  }

  @Override
  public Optional<Instant> latestPlanned(String task) {
    return sql
        .list(
            row -> PlainSql.instant(row, "planned_at"),
            "SELECT planned_at FROM timer_runs WHERE task = ? AND NOT manual"
                + " ORDER BY planned_at DESC LIMIT 1",
            task)
        .stream()
        .findFirst();
  }

  @Override
  public Set<String> listPaused() {
    return new HashSet<>(
        sql.list(row -> row.getString("task"), "SELECT task FROM timer_controls WHERE paused"));
  }

  private boolean end(
      String task,
      TimerSlot slot,
      Instant startedAt,
      Instant now,
      Outcome outcome,
      String message) {
    return sql.update(
            FINISH,
            utc(now),
            outcome.name().toLowerCase(Locale.ROOT),
            shortened(message),
            task,
            slot.key(),
            utc(startedAt))
        == 1;
  }

  private static Abandoned abandoned(ResultSet row) throws SQLException {
    return new Abandoned(
        row.getString("task"),
        new TimerSlot(row.getString("slot"), PlainSql.instant(row, "planned_at")),
        PlainSql.instant(row, "started_at"));
  }

  private static String shortened(String message) {
    return message == null || message.length() <= MAX_MESSAGE
        ? message
        : message.substring(0, MAX_MESSAGE - 1) + "…";
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
