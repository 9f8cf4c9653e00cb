package com.functionalfit.queue.persistence;

import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.model.ClaimedJob;
import com.functionalfit.queue.model.ClaimedJob.Claim;
import com.functionalfit.queue.model.Ticket;
import com.functionalfit.queue.model.Verdict;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The record that decides who runs a job. Every write of a run names its claim: a run that lost its
 * job changes nothing. Moments are the database's, so that no two nodes' clocks have to agree.
 * Thread-safe.
 */
public final class JobRecord {

  private static final int CRASHES_TO_QUARANTINE = 3;
  private static final int MAX_MESSAGE = 1000;
  private static final int MAX_CLASS = 191;

  private static final String LOCK_DUE =
      "SELECT id, queue, job_type, payload_version, payload, entity_key, attempts, crashes, fence,"
          + " trace_id, TIMESTAMPDIFF(MICROSECOND, due_at, UTC_TIMESTAMP(6)) AS waited FROM job"
          + " WHERE id IN (:ids) AND state = 'waiting' AND due_at <= UTC_TIMESTAMP(6)"
          + " ORDER BY due_at, id FOR UPDATE SKIP LOCKED";
  private static final String TAKE =
      "UPDATE job SET state = 'running', attempts = attempts + 1, fence = fence + 1, node = ?,"
          + " leased_until = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND,"
          + " started_at = UTC_TIMESTAMP(6), finished_at = NULL WHERE id IN (:ids)";
  private static final String EARLIER_OF_ENTITY =
      "SELECT id FROM job WHERE entity_key = ? AND id <> ? AND (state = 'running'"
          + " OR (state = 'waiting' AND due_at <= UTC_TIMESTAMP(6) AND id < ?)) LIMIT 1";
  private static final String OWNED = "state = 'running' AND (%s)";
  private static final String FINISH =
      "UPDATE job SET state = 'done', finished_at = UTC_TIMESTAMP(6), leased_until = NULL,"
          + " error_class = NULL, error_message = NULL WHERE "
          + OWNED;
  private static final String RENEW =
      "UPDATE job SET leased_until = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND WHERE " + OWNED;
  private static final String STILL_OWNED = "SELECT id, fence FROM job WHERE " + OWNED;
  private static final String GIVE_BACK =
      "UPDATE job SET state = 'waiting', attempts = attempts - 1, fence = fence + 1,"
          + " leased_until = NULL, node = NULL,"
          + " due_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND WHERE "
          + OWNED;
  private static final String FAIL =
      "UPDATE job SET state = ?, error_class = ?, error_message = ?, leased_until = NULL,"
          + " due_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND,"
          + " finished_at = IF(? = 'failed', UTC_TIMESTAMP(6), NULL) WHERE "
          + OWNED;
  private static final String ADD_FAILURE =
      "INSERT INTO job_failures (job_id, attempt, node, failed_at, error_class, error_message)"
          + " VALUES (?, ?, ?, UTC_TIMESTAMP(6), ?, ?)";
  private static final String LOCK_EXPIRED =
      "SELECT id, queue, attempts, crashes, node FROM job WHERE state = 'running'"
          + " AND leased_until < UTC_TIMESTAMP(6) ORDER BY leased_until LIMIT 200"
          + " FOR UPDATE SKIP LOCKED";
  private static final String TAKE_AWAY =
      "UPDATE job SET state = ?, crashes = crashes + 1, fence = fence + 1, leased_until = NULL,"
          + " error_class = ?, error_message = ?, due_at = UTC_TIMESTAMP(6),"
          + " finished_at = IF(? = 'quarantined', UTC_TIMESTAMP(6), NULL) WHERE id = ?";
  private static final String DUE =
      "SELECT id, queue, due_at FROM job WHERE queue = ? AND state = 'waiting'"
          + " AND due_at <= UTC_TIMESTAMP(6) - INTERVAL ? MICROSECOND ORDER BY due_at LIMIT ?";

  private final PlainSql sql;
  private final String node;
  private final Duration lease;

  /**
   * @param node name under which this node holds its leases
   * @param lease how long a claim lasts unless it is renewed
   */
  public JobRecord(DataSource dataSource, String node, Duration lease) {
    this.sql = new PlainSql(dataSource);
    this.node = node;
    this.lease = lease;
  }

  /**
   * Takes those of the jobs that still wait, are due, and whose entity is not busy. Each id is
   * given to one caller in the cluster.
   *
   * @param suspects how many of those on which a worker died already are wanted at most
   */
  public Taken claim(Collection<Long> ids, int suspects) {
    if (ids.isEmpty()) {
      return new Taken(List.of(), false);
    }
    return sql.inTransaction(connection -> claim(connection, ids, suspects));
  }

  /**
   * What a claim brought.
   *
   * @param leftSuspects whether jobs on which a worker died already wait on, untouched, because
   *     there were more than were wanted
   */
  public record Taken(List<ClaimedJob> jobs, boolean leftSuspects) {}

  /** Marks jobs done; those that were taken over stay as they are. */
  public void finish(List<Claim> claims) {
    if (!claims.isEmpty()) {
      sql.update(owned(FINISH, claims.size()), parameters(claims));
    }
  }

  /**
   * Writes down a failed try.
   *
   * @return false when the job was taken over meanwhile
   */
  public boolean fail(ClaimedJob job, Throwable failure, Verdict verdict) {
    String state = verdict.retry().isPresent() ? "waiting" : "failed";
    String errorClass = cut(failure.getClass().getSimpleName(), MAX_CLASS);
    String message = cut(String.valueOf(failure.getMessage()), MAX_MESSAGE);
    long pause = PlainSql.micros(verdict.retry().orElse(Duration.ZERO));
    return sql.inTransaction(
        connection -> {
          int changed =
              PlainSql.update(
                  connection,
                  owned(FAIL, 1),
                  parameters(List.of(job.claim()), state, errorClass, message, pause, state));
          if (changed == 1) {
            PlainSql.update(
                connection, ADD_FAILURE, job.id(), job.attempt(), node, errorClass, message);
          }
          return changed == 1;
        });
  }

  /** Returns jobs untouched, to be due after a pause; the try does not count. */
  public void giveBack(List<Claim> claims, Duration pause) {
    if (!claims.isEmpty()) {
      sql.update(owned(GIVE_BACK, claims.size()), parameters(claims, PlainSql.micros(pause)));
    }
  }

  /** Renews leases; answers the claims that are lost: another run has, or had, the job. */
  public Set<Claim> renew(List<Claim> claims) {
    if (claims.isEmpty()) {
      return Set.of();
    }
    int renewed =
        sql.update(owned(RENEW, claims.size()), parameters(claims, PlainSql.micros(lease)));
    if (renewed == claims.size()) {
      return Set.of();
    }
    Set<Claim> lost = new HashSet<>(claims);
    sql.list(
            row -> new Claim(row.getLong(1), row.getLong(2)),
            owned(STILL_OWNED, claims.size()),
            parameters(claims))
        .forEach(lost::remove);
    return lost;
  }

  /**
   * Takes jobs away from workers that let their lease run out.
   *
   * @return what was taken away; the quarantined ones are not waiting again
   */
  public List<Orphan> reap() {
    return sql.inTransaction(
        connection -> {
          List<Orphan> orphans = PlainSql.list(connection, JobRecord::orphan, LOCK_EXPIRED);
          for (Orphan orphan : orphans) {
            takeAway(connection, orphan);
          }
          return orphans;
        });
  }

  /** Jobs of a queue that have been due for at least so long, the longest due first. */
  public List<Ticket> listDue(QueueName queue, Duration since, int max) {
    return sql.list(
        row -> new Ticket(row.getLong("id"), queue, PlainSql.instant(row, "due_at")),
        DUE,
        queue.text(),
        PlainSql.micros(since),
        max);
  }

  /**
   * A job whose worker stopped renewing its lease.
   *
   * @param attempt the try that was cut off
   * @param node who had it
   */
  public record Orphan(long id, String queue, int attempt, int crashes, String node) {
    /** Whether it has cost too many workers to be tried again by itself. */
    public boolean isQuarantined() {
      return crashes + 1 >= CRASHES_TO_QUARANTINE;
    }
  }

  private Taken claim(Connection connection, Collection<Long> ids, int suspects)
      throws SQLException {
    List<Candidate> found =
        PlainSql.list(
            connection, JobRecord::candidate, PlainSql.expand(LOCK_DUE, ids.size()), ids.toArray());
    List<Candidate> wanted = new ArrayList<>();
    int left = suspects;
    for (Candidate candidate : found) {
      if (candidate.job.crashes() == 0 || left-- > 0) {
        wanted.add(candidate);
      }
    }
    return new Taken(claim(connection, wanted), left < 0);
  }

  private List<ClaimedJob> claim(Connection connection, List<Candidate> candidates)
      throws SQLException {
    List<ClaimedJob> claimed = new ArrayList<>();
    List<ClaimedJob> free =
        candidates.stream().filter(c -> c.entity == null).map(Candidate::job).toList();
    if (!free.isEmpty()) {
      take(connection, free);
      claimed.addAll(free);
    }
    for (Candidate candidate : candidates) {
      if (candidate.entity != null && takeOfEntity(connection, candidate)) {
        claimed.add(candidate.job);
      }
    }
    return claimed;
  }

  private void take(Connection connection, List<ClaimedJob> jobs) throws SQLException {
    List<Object> parameters = new ArrayList<>(List.of(node, PlainSql.micros(lease)));
    jobs.forEach(job -> parameters.add(job.id()));
    PlainSql.update(connection, PlainSql.expand(TAKE, jobs.size()), parameters.toArray());
  }

  private boolean takeOfEntity(Connection connection, Candidate candidate) throws SQLException {
    long id = candidate.job.id();
    boolean isBusy =
        !PlainSql.list(
                connection, row -> row.getLong(1), EARLIER_OF_ENTITY, candidate.entity, id, id)
            .isEmpty();
    if (isBusy) {
      return false;
    }
    try {
      take(connection, List.of(candidate.job));
      return true;
    } catch (SQLIntegrityConstraintViolationException e) {
      // Another node took a job of this entity a moment ago; the unique key says so.
      return false;
    }
  }

  private void takeAway(Connection connection, Orphan orphan) throws SQLException {
    String state = orphan.isQuarantined() ? "quarantined" : "waiting";
    String message = "The lease of " + orphan.node + " ran out";
    PlainSql.update(connection, TAKE_AWAY, state, "LeaseExpired", message, state, orphan.id);
    PlainSql.update(
        connection, ADD_FAILURE, orphan.id, orphan.attempt, orphan.node, "LeaseExpired", message);
  }

  private static Orphan orphan(ResultSet row) throws SQLException {
    return new Orphan(
        row.getLong("id"),
        row.getString("queue"),
        row.getInt("attempts"),
        row.getInt("crashes"),
        row.getString("node"));
  }

  private static Candidate candidate(ResultSet row) throws SQLException {
    ClaimedJob job =
        new ClaimedJob(
            row.getLong("id"),
            QueueName.of(row.getString("queue")),
            row.getString("job_type"),
            row.getInt("payload_version"),
            row.getString("payload"),
            row.getInt("attempts") + 1,
            row.getInt("crashes"),
            row.getLong("fence") + 1,
            row.getString("trace_id"),
            Duration.ofNanos(row.getLong("waited") * 1000));
    return new Candidate(job, row.getString("entity_key"));
  }

  private static String owned(String statement, int claims) {
    String each = String.join(" OR ", Collections.nCopies(claims, "(id = ? AND fence = ?)"));
    return String.format(statement, each);
  }

  private static Object[] parameters(List<Claim> claims, Object... leading) {
    List<Object> all = new ArrayList<>(List.of(leading));
    for (Claim claim : claims) {
      all.add(claim.id());
      all.add(claim.fence());
    }
    return all.toArray();
  }

  private static String cut(String text, int max) {
    return text.length() <= max ? text : text.substring(0, max);
  }

  private record Candidate(ClaimedJob job, String entity) {}
}
