package com.functionalfit.batch.launch;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The permission to run a job: one row per job name on all nodes, whoever starts it (API, command
 * line, admin console or timer). Each method is a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ExecutionGuard {

  /** Begins the names of parameters that people do not give. */
  static final String OWN = "functionalfit.";

  /** Job parameter that hands the launcher's permission over to the job it starts. */
  static final String CLAIM = OWN + "claim";

  /** Job parameter that names the timer slot an execution is for. */
  static final String SLOT = OWN + "slot";

  private static final Duration LEASE = Duration.ofMinutes(15);

  @Resource(lookup = "java:jboss/datasources/FunctionalFitDS")
  private DataSource dataSource;

  @Inject private ExecutionRows executions;
  @Inject private AppConfig config;
  @Inject private StudioClock clock;

  private record Held(String claim, Long executionId, Instant leasedUntil) {}

  /**
   * Takes the permission.
   *
   * @return the claim to hand over
   * @throws Refusal JOB_RUNNING with executionId while another execution holds it
   */
  String claim(String key) {
    String claim = UUID.randomUUID().toString();
    try (Connection connection = dataSource.getConnection()) {
      insertIfFree(connection, key, claim);
      Held holder = lock(connection, key);
      if (holder.claim().equals(claim)) {
        return claim;
      }
      if (isAlive(holder)) {
        throw running(key, holder);
      }
      if (holder.executionId() != null) {
        executions.failIfRunning(holder.executionId());
      }
      update(
          connection,
          "UPDATE batch_guards SET claim = ?, execution_id = NULL, node = ?, leased_until = ?"
              + " WHERE guard_key = ?",
          claim,
          node(),
          leaseEnd(),
          key);
      return claim;
    } catch (SQLException e) {
      throw new IllegalStateException("The permission to run " + key + " cannot be taken", e);
    }
  }

  /** Notes which execution works under a claim; false when the claim was lost meanwhile. */
  boolean attach(String claim, long executionId) {
    return change(
            "UPDATE batch_guards SET execution_id = ?, node = ?, leased_until = ? WHERE claim = ?",
            executionId,
            node(),
            leaseEnd(),
            claim)
        == 1;
  }

  /** Keeps the permission of a working execution alive; false when it was lost. */
  boolean renew(long executionId) {
    return change(
            "UPDATE batch_guards SET leased_until = ? WHERE execution_id = ?",
            leaseEnd(),
            executionId)
        == 1;
  }

  /** Gives the permission of an ended execution back. */
  void release(long executionId) {
    change("DELETE FROM batch_guards WHERE execution_id = ?", executionId);
  }

  /** Gives a claim back that never became an execution. */
  void releaseClaim(String claim) {
    change("DELETE FROM batch_guards WHERE claim = ?", claim);
  }

  /** Ends what this node was doing when it died, and gives its permissions back. */
  List<Long> failOwn() {
    List<Long> failed = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT execution_id FROM batch_guards WHERE node = ? AND execution_id IS NOT"
                    + " NULL FOR UPDATE")) {
      select.setString(1, node());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          failed.add(rows.getLong(1));
        }
      }
      failed.removeIf(id -> !executions.failIfRunning(id));
      update(connection, "DELETE FROM batch_guards WHERE node = ?", node());
      return failed;
    } catch (SQLException e) {
      throw new IllegalStateException("Executions of this node cannot be ended", e);
    }
  }

  /** Locks the row exclusively either way; a plain insert that fails would deadlock with others. */
  private void insertIfFree(Connection connection, String key, String claim) throws SQLException {
    update(
        connection,
        "INSERT INTO batch_guards (guard_key, claim, node, leased_until) VALUES (?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE guard_key = guard_key",
        key,
        claim,
        node(),
        leaseEnd());
  }

  private static Held lock(Connection connection, String key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT claim, execution_id, leased_until FROM batch_guards WHERE guard_key = ?"
                + " FOR UPDATE")) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        long id = row.getLong(2);
        Long executionId = row.wasNull() ? null : id;
        return new Held(row.getString(1), executionId, row.getTimestamp(3).toInstant());
      }
    }
  }

  private boolean isAlive(Held holder) {
    boolean isLeased = holder.leasedUntil().isAfter(clock.now());
    return isLeased && (holder.executionId() == null || executions.isRunning(holder.executionId()));
  }

  private static Refusal running(String key, Held holder) {
    return new Refusal(
        ProblemCode.JOB_RUNNING,
        holder.executionId() == null
            ? Map.of("jobName", key)
            : Map.of("executionId", holder.executionId()));
  }

  private int change(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection()) {
      return update(connection, sql, values);
    } catch (SQLException e) {
      throw new IllegalStateException("A permission to run cannot be changed", e);
    }
  }

  private static int update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        statement.setObject(
            i + 1, value instanceof Instant instant ? Timestamp.from(instant) : value);
      }
      return statement.executeUpdate();
    }
  }

  private Instant leaseEnd() {
    return clock.now().plus(LEASE);
  }

  private String node() {
    return config.get(ConfigKey.FUNCTIONALFIT_NODE);
  }
}
