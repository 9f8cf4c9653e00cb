package com.functionalfit.timers.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.timers.TimerView;
import com.functionalfit.timers.model.TimerDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and decides for people, in the caller's transaction. */
@ApplicationScoped
class JpaTimerDesk implements TimerDesk {

  private static final String COLUMNS =
      "r.task, r.slot, r.planned_at, r.manual, r.node, r.started_at, r.finished_at, r.outcome,"
          + " r.message";
  private static final String LATEST =
      "SELECT "
          + COLUMNS
          + " FROM timer_runs r JOIN (SELECT task, MAX(id) AS id FROM timer_runs"
          + " WHERE outcome IS NULL OR outcome <> 'skipped' GROUP BY task) l ON l.id = r.id";
  private static final String RUNNING =
      "SELECT DISTINCT task FROM timer_runs WHERE finished_at IS NULL AND node <> '-'";
  private static final String PAUSE =
      "INSERT INTO timer_controls (task, paused, updated_at) VALUES (:task, :paused,"
          + " UTC_TIMESTAMP(6)) ON DUPLICATE KEY UPDATE paused = VALUES(paused),"
          + " updated_at = VALUES(updated_at)";
  private static final String ASK =
      "INSERT INTO timer_runs (task, slot, planned_at, manual, node, leased_until, started_at)"
          + " VALUES (:task, :slot, :now, TRUE, '-', :now, :now)";

  @PersistenceContext private EntityManager em;

  @Override
  public Map<String, TimerView.Run> listLatest() {
    Map<String, TimerView.Run> latest = new HashMap<>();
    SqlQuery.of(em, LATEST).rows().forEach(row -> latest.put(Rows.text(row, "task"), run(row)));
    return latest;
  }

  @Override
  public Set<String> listRunning() {
    return tasks(RUNNING);
  }

  @Override
  public Set<String> listPaused() {
    return tasks("SELECT task FROM timer_controls WHERE paused");
  }

  @Override
  public Page<TimerView.Run> listRuns(String task, PageRequest page) {
    return new SqlFilter("FROM timer_runs r WHERE 1 = 1")
        .and("r.task = :task", "task", task)
        .page(em, COLUMNS, "r.id DESC", page, JpaTimerDesk::run);
  }

  @Override
  public void pause(String task, boolean isPaused) {
    em.createNativeQuery(PAUSE)
        .setParameter("task", task)
        .setParameter("paused", isPaused)
        .executeUpdate();
  }

  @Override
  public void ask(String task, String key, Instant now) {
    em.createNativeQuery(ASK)
        .setParameter("task", task)
        .setParameter("slot", key)
        .setParameter("now", now)
        .executeUpdate();
  }

  private Set<String> tasks(String sql) {
    return SqlQuery.of(em, sql).rows().stream()
        .map(row -> Rows.text(row, "task"))
        .collect(Collectors.toSet());
  }

  private static TimerView.Run run(Tuple row) {
    Instant startedAt = Rows.instant(row, "started_at");
    Instant finishedAt = Rows.instant(row, "finished_at");
    return new TimerView.Run(
        Rows.text(row, "slot"),
        Rows.instant(row, "planned_at"),
        Rows.flag(row, "manual"),
        Rows.text(row, "node"),
        startedAt,
        finishedAt,
        finishedAt == null ? null : Duration.between(startedAt, finishedAt).toMillis(),
        Rows.text(row, "outcome"),
        Rows.text(row, "message"));
  }
}
