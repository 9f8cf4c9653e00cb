package com.functionalfit.queue.persistence;

import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.queue.JobType;
import com.functionalfit.queue.SendOptions;
import com.functionalfit.queue.SendOptions.OnDuplicate;
import com.functionalfit.queue.model.ClaimedJob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Writes jobs on the connection of the caller's transaction. */
final class Outbox {

  private static final String INSERT =
      "INSERT INTO job (queue, job_type, payload_version, payload, dedupe_key, entity_key, due_at,"
          + " trace_id, created_at) VALUES (?, ?, ?, ?, ?, ?,"
          + " COALESCE(?, UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND), ?, UTC_TIMESTAMP(6))";
  private static final String INSERT_TAKEN =
      "INSERT INTO job (queue, job_type, payload_version, payload, dedupe_key, trace_id, node,"
          + " leased_until, state, attempts, fence, due_at, created_at, started_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND,"
          + " 'running', 1, 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))";
  private static final String OR_KEEP = " ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id)";
  private static final String FIND = "SELECT id, state FROM job WHERE dedupe_key = ? FOR UPDATE";
  private static final String OVERWRITE =
      "UPDATE job SET payload = ?, payload_version = ?, entity_key = ?,"
          + " due_at = COALESCE(?, UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND), trace_id = ?,"
          + " attempts = 0, crashes = 0 WHERE id = ?";
  private static final String LET_GO = "UPDATE job SET dedupe_key = NULL WHERE id = ?";
  private static final int RACES = 5;

  private Outbox() {}

  /**
   * A job to be written.
   *
   * @param payload JSON
   * @param traceId null when the sender has none
   */
  record Draft(JobType<?> type, String payload, SendOptions options, String traceId) {}

  /** Adds, keeps or replaces a job; answers the id of the one that will do the work. */
  static long write(Connection connection, Draft draft) throws SQLException {
    SendOptions options = draft.options();
    if (options.uniqueKey() == null || options.onDuplicate() == OnDuplicate.KEEP) {
      return insert(connection, options.uniqueKey() == null ? INSERT : INSERT + OR_KEEP, draft);
    }
    return replace(connection, draft);
  }

  /**
   * Adds a job that is due now and is this node's from the beginning.
   *
   * @throws SQLIntegrityConstraintViolationException when there is a job of its key
   */
  static ClaimedJob writeTaken(Connection connection, Draft draft, String node, Duration lease)
      throws SQLException {
    JobType<?> type = draft.type();
    try (PreparedStatement insert =
        connection.prepareStatement(INSERT_TAKEN, Statement.RETURN_GENERATED_KEYS)) {
      insert.setString(1, type.queue().text());
      insert.setString(2, type.name());
      insert.setInt(3, type.payloadVersion());
      insert.setString(4, draft.payload());
      insert.setString(5, draft.options().uniqueKey());
      insert.setString(6, draft.traceId());
      insert.setString(7, node);
      insert.setLong(8, PlainSql.micros(lease));
      return new ClaimedJob(
          insertedId(insert),
          type.queue(),
          type.name(),
          type.payloadVersion(),
          draft.payload(),
          1,
          0,
          1,
          draft.traceId(),
          Duration.ZERO);
    }
  }

  private static long replace(Connection connection, Draft draft) throws SQLException {
    SendOptions options = draft.options();
    SQLIntegrityConstraintViolationException raced = null;
    for (int race = 0; race < RACES; race++) {
      long waiting = waitingOrLetGo(connection, options.uniqueKey());
      if (waiting > 0) {
        overwrite(connection, waiting, draft);
        return waiting;
      }
      try {
        return insert(connection, INSERT, draft);
      } catch (SQLIntegrityConstraintViolationException e) {
        // Somebody sent the same key between the look and the insert: look again.
        raced = e;
      }
    }
    throw raced;
  }

  /** Id of the waiting job of a key; 0 when there is none, and then nobody holds the key. */
  private static long waitingOrLetGo(Connection connection, String key) throws SQLException {
    long id;
    try (PreparedStatement find = connection.prepareStatement(FIND)) {
      find.setString(1, key);
      try (ResultSet row = find.executeQuery()) {
        if (!row.next()) {
          return 0;
        }
        id = row.getLong(1);
        if ("waiting".equals(row.getString(2))) {
          return id;
        }
      }
    }
    try (PreparedStatement letGo = connection.prepareStatement(LET_GO)) {
      letGo.setLong(1, id);
      letGo.executeUpdate();
    }
    return 0;
  }

  private static void overwrite(Connection connection, long id, Draft draft) throws SQLException {
    SendOptions options = draft.options();
    try (PreparedStatement update = connection.prepareStatement(OVERWRITE)) {
      update.setString(1, draft.payload());
      update.setInt(2, draft.type().payloadVersion());
      update.setString(3, options.entityKey());
      update.setObject(4, utc(options.dueAt()));
      update.setLong(5, PlainSql.micros(options.delay()));
      update.setString(6, draft.traceId());
      update.setLong(7, id);
      update.executeUpdate();
    }
  }

  private static long insert(Connection connection, String sql, Draft draft) throws SQLException {
    JobType<?> type = draft.type();
    SendOptions options = draft.options();
    try (PreparedStatement insert =
        connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      insert.setString(1, type.queue().text());
      insert.setString(2, type.name());
      insert.setInt(3, type.payloadVersion());
      insert.setString(4, draft.payload());
      insert.setString(5, options.uniqueKey());
      insert.setString(6, options.entityKey());
      insert.setObject(7, utc(options.dueAt()));
      insert.setLong(8, PlainSql.micros(options.delay()));
      insert.setString(9, draft.traceId());
      return insertedId(insert);
    }
  }

  private static long insertedId(PreparedStatement insert) throws SQLException {
    insert.executeUpdate();
    try (ResultSet keys = insert.getGeneratedKeys()) {
      keys.next();
      return keys.getLong(1);
    }
  }

  private static LocalDateTime utc(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
