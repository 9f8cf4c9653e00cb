package com.functionalfit.queue.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.queue.JobDetails;
import com.functionalfit.queue.JobDetails.Failure;
import com.functionalfit.queue.JobFilter;
import com.functionalfit.queue.JobView;
import com.functionalfit.queue.QueueHealth;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.QueueView;
import com.functionalfit.queue.QueueView.Percentiles;
import com.functionalfit.queue.ThroughputView;
import com.functionalfit.queue.WorkerView;
import com.functionalfit.queue.model.JobState;
import com.functionalfit.queue.model.QueueReports;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Reads the record for people. */
@ApplicationScoped
class JpaQueueReports implements QueueReports, QueueHealth {

  private static final Set<JobState> ENDED_BADLY = Set.of(JobState.FAILED, JobState.QUARANTINED);
  private static final int SAMPLE = 1000;
  private static final int SECONDS_PER_MINUTE = 60;

  private static final String COUNTS =
      "SELECT COALESCE(SUM(state = 'waiting' AND due_at <= UTC_TIMESTAMP(6)), 0) AS waiting,"
          + " COALESCE(SUM(state = 'waiting' AND due_at > UTC_TIMESTAMP(6)), 0) AS pending,"
          + " COALESCE(SUM(state = 'running'), 0) AS running,"
          + " COALESCE(SUM(state = 'failed'), 0) AS failed,"
          + " COALESCE(SUM(state = 'quarantined'), 0) AS quarantined,"
          + " COALESCE(TIMESTAMPDIFF(SECOND, MIN(CASE WHEN state = 'waiting'"
          + " AND due_at <= UTC_TIMESTAMP(6) THEN due_at END), UTC_TIMESTAMP(6)), 0) AS oldest,"
          + " (SELECT COUNT(*) FROM job d WHERE d.queue = :queue AND d.state = 'done'"
          + " AND d.finished_at > UTC_TIMESTAMP(6) - INTERVAL 1 HOUR) AS done"
          + " FROM job WHERE queue = :queue"
          + " AND state IN ('waiting', 'running', 'failed', 'quarantined')";
  private static final String CONTROL =
      "SELECT paused, reason FROM queue_controls WHERE queue = :queue AND paused";
  private static final String DURATIONS =
      "SELECT GREATEST(0, TIMESTAMPDIFF(MICROSECOND, due_at, started_at)) DIV 1000 AS waited,"
          + " TIMESTAMPDIFF(MICROSECOND, started_at, finished_at) DIV 1000 AS ran"
          + " FROM job WHERE queue = :queue AND state = 'done'"
          + " AND finished_at > UTC_TIMESTAMP(6) - INTERVAL 1 HOUR ORDER BY finished_at DESC";
  private static final String WORKERS =
      "SELECT node, started_at, seen_at, running, processed, cycle, heap_mb,"
          + " CASE WHEN state <> 'stopped' AND seen_at < UTC_TIMESTAMP(6) - INTERVAL 30 SECOND"
          + " THEN 'lost' ELSE state END AS state FROM queue_workers"
          + " WHERE seen_at > UTC_TIMESTAMP(6) - INTERVAL 1 DAY ORDER BY node";
  private static final String SERVED =
      "SELECT COUNT(*) FROM queue_workers WHERE state <> 'stopped'"
          + " AND seen_at > UTC_TIMESTAMP(6) - INTERVAL 30 SECOND";
  private static final String DONE_BY_MINUTE =
      "SELECT UNIX_TIMESTAMP(finished_at) DIV 60 AS minute, COUNT(*) AS jobs FROM job"
          + " WHERE queue = :queue AND state = 'done'"
          + " AND finished_at > UTC_TIMESTAMP(6) - INTERVAL 1 HOUR GROUP BY minute";
  private static final String FAILED_BY_MINUTE =
      "SELECT UNIX_TIMESTAMP(f.failed_at) DIV 60 AS minute, COUNT(*) AS jobs"
          + " FROM job_failures f JOIN job j ON j.id = f.job_id WHERE j.queue = :queue"
          + " AND f.failed_at > UTC_TIMESTAMP(6) - INTERVAL 1 HOUR GROUP BY minute";
  private static final String NOW = "SELECT UNIX_TIMESTAMP(UTC_TIMESTAMP(6)) DIV 60 AS minute";
  private static final String FAILURES =
      "SELECT attempt, node, failed_at, error_class, error_message FROM job_failures"
          + " WHERE job_id = :id ORDER BY id DESC";

  @PersistenceContext private EntityManager em;

  @Override
  public QueueView queue(QueueName queue) {
    Tuple counts = single(COUNTS, queue);
    List<Tuple> control = rows(CONTROL, queue);
    List<Tuple> durations =
        SqlQuery.of(em, DURATIONS).setParameter("queue", queue.text()).limit(0, SAMPLE).rows();
    return new QueueView(
        queue.text(),
        queue.priority(),
        !control.isEmpty(),
        control.isEmpty() ? null : Rows.text(control.get(0), "reason"),
        Rows.id(counts, "waiting"),
        Rows.id(counts, "pending"),
        Rows.id(counts, "running"),
        Rows.id(counts, "failed"),
        Rows.id(counts, "quarantined"),
        Rows.id(counts, "oldest"),
        Rows.id(counts, "done"),
        percentiles(durations, "waited"),
        percentiles(durations, "ran"));
  }

  @Override
  public List<WorkerView> workers() {
    return SqlQuery.of(em, WORKERS).rows().stream()
        .map(
            row ->
                new WorkerView(
                    Rows.text(row, "node"),
                    Rows.text(row, "state"),
                    Rows.instant(row, "started_at"),
                    Rows.instant(row, "seen_at"),
                    Rows.number(row, "running"),
                    Rows.id(row, "processed"),
                    Rows.number(row, "cycle"),
                    Rows.number(row, "heap_mb")))
        .toList();
  }

  @Override
  public boolean isServed() {
    try {
      return ((Number) em.createNativeQuery(SERVED).getSingleResult()).intValue() > 0;
    } catch (PersistenceException e) {
      return false;
    }
  }

  @Override
  public List<ThroughputView> throughput(QueueName queue) {
    Map<Long, Long> done = byMinute(DONE_BY_MINUTE, queue);
    Map<Long, Long> failed = byMinute(FAILED_BY_MINUTE, queue);
    long last = ((Number) em.createNativeQuery(NOW).getSingleResult()).longValue();
    return LongStream.rangeClosed(last - SECONDS_PER_MINUTE + 1, last)
        .mapToObj(
            minute ->
                new ThroughputView(
                    Instant.ofEpochSecond(minute * SECONDS_PER_MINUTE),
                    done.getOrDefault(minute, 0L),
                    failed.getOrDefault(minute, 0L)))
        .toList();
  }

  @Override
  public Page<JobView> jobs(QueueName queue, JobFilter filter, PageRequest page) {
    boolean isDelayed = "delayed".equals(filter.state());
    boolean isWaiting = "waiting".equals(filter.state());
    return new SqlFilter(" FROM job WHERE queue = :queue")
        .with("queue", queue.text())
        .and("job_type = :type", "type", filter.jobType())
        .and("state = :state", "state", isDelayed ? "waiting" : filter.state())
        .and(isDelayed, "due_at > UTC_TIMESTAMP(6)")
        .and(isWaiting, "due_at <= UTC_TIMESTAMP(6)")
        .page(em, "*", "id DESC", page, JpaQueueReports::job);
  }

  @Override
  public Optional<JobDetails> job(QueueName queue, long id) {
    List<Tuple> found =
        SqlQuery.of(em, "SELECT * FROM job WHERE id = :id AND queue = :queue")
            .setParameter("id", id)
            .setParameter("queue", queue.text())
            .rows();
    return found.stream()
        .findFirst()
        .map(
            row ->
                new JobDetails(
                    job(row),
                    Rows.instant(row, "created_at"),
                    Rows.instant(row, "started_at"),
                    Rows.instant(row, "finished_at"),
                    Rows.number(row, "crashes"),
                    Rows.text(row, "trace_id"),
                    failures(id)));
  }

  private List<Failure> failures(long id) {
    return SqlQuery.of(em, FAILURES).setParameter("id", id).rows().stream()
        .map(
            row ->
                new Failure(
                    Rows.number(row, "attempt"),
                    Rows.text(row, "node"),
                    Rows.instant(row, "failed_at"),
                    Rows.text(row, "error_class"),
                    Rows.text(row, "error_message")))
        .toList();
  }

  private Map<Long, Long> byMinute(String sql, QueueName queue) {
    return rows(sql, queue).stream()
        .collect(Collectors.toMap(row -> Rows.id(row, "minute"), row -> Rows.id(row, "jobs")));
  }

  private Tuple single(String sql, QueueName queue) {
    return rows(sql, queue).get(0);
  }

  private List<Tuple> rows(String sql, QueueName queue) {
    return SqlQuery.of(em, sql).setParameter("queue", queue.text()).rows();
  }

  private static Percentiles percentiles(List<Tuple> rows, String column) {
    List<Long> sorted = rows.stream().map(row -> Rows.id(row, column)).sorted().toList();
    Function<Integer, Long> at =
        percent ->
            sorted.isEmpty()
                ? null
                : sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    return new Percentiles(at.apply(50), at.apply(95), at.apply(99));
  }

  private static JobView job(Tuple row) {
    JobState state = JobState.of(Rows.text(row, "state"));
    return new JobView(
        Rows.id(row, "id"),
        Rows.text(row, "job_type"),
        state.text(),
        Rows.number(row, "attempts"),
        Rows.instant(row, "due_at"),
        ENDED_BADLY.contains(state) ? Rows.instant(row, "finished_at") : null,
        Rows.text(row, "error_class"),
        Rows.text(row, "error_message"),
        Rows.text(row, "payload"),
        Rows.text(row, "node"));
  }
}
