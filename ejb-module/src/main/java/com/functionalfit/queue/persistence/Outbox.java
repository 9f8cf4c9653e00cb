package com.functionalfit.queue.persistence;

import com.functionalfit.queue.JobType;
import com.functionalfit.queue.SendOptions;
import com.functionalfit.queue.SendOptions.OnDuplicate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/** Writes jobs on the connection of the caller's transaction. */
final class Outbox {

  private static final String INSERT =
      "INSERT INTO job (queue, job_type, payload_version, payload, dedupe_key, entity_key, due_at,"
          + " trace_id, created_at) VALUES (?, ?, ?, ?, ?, ?,"
          + " COALESCE(?, UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND), ?, UTC_TIMESTAMP(6))";
  private static final String OR_KEEP = " ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id)";
  private static final String FIND = "SELECT id, state FROM job WHERE dedupe_key = ? FOR UPDATE";
  private static final String OVERWRITE =
      "UPDATE job SET payload = ?, payload_version = ?, entity_key = ?,"
          + " due_at = COALESCE(?, UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND), trace_id = ?,"
          + " attempts = 0, crashes = 0 WHERE id = ?";
  private static final String LET_GO = "UPDATE job SET dedupe_key = NULL WHERE id = ?";
  private static final int RACES = 5;

  private Outbox() {}

  /** Adds, keeps or replaces a job; answers the id of the one that will do the work. */
  static long write(
      Connection connection, JobType<?> type, String payload, SendOptions options, String traceId)
      throws SQLException {
    if (options.uniqueKey() == null || options.onDuplicate() == OnDuplicate.KEEP) {
      String sql = options.uniqueKey() == null ? INSERT : INSERT + OR_KEEP;
      return insert(connection, sql, type, payload, options, traceId);
    }
    return replace(connection, type, payload, options, traceId);
  }

  private static long replace(
      Connection connection, JobType<?> type, String payload, SendOptions options, String traceId)
      throws SQLException {
    SQLIntegrityConstraintViolationException raced = null;
    for (int race = 0; race < RACES; race++) {
      long waiting = waitingOrLetGo(connection, options.uniqueKey());
      if (waiting > 0) {
        overwrite(connection, waiting, type, payload, options, traceId);
        return waiting;
      }
      try {
        return insert(connection, INSERT, type, payload, options, traceId);
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

  private static void overwrite(
      Connection connection,
      long id,
      JobType<?> type,
      String payload,
      SendOptions options,
      String traceId)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(OVERWRITE)) {
      update.setString(1, payload);
      update.setInt(2, type.payloadVersion());
      update.setString(3, options.entityKey());
      update.setObject(4, utc(options.dueAt()));
      update.setLong(5, TimeUnit.NANOSECONDS.toMicros(options.delay().toNanos()));
      update.setString(6, traceId);
      update.setLong(7, id);
      update.executeUpdate();
    }
  }

  private static long insert(
      Connection connection,
      String sql,
      JobType<?> type,
      String payload,
      SendOptions options,
      String traceId)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      insert.setString(1, type.queue().text());
      insert.setString(2, type.name());
      insert.setInt(3, type.payloadVersion());
      insert.setString(4, payload);
      insert.setString(5, options.uniqueKey());
      insert.setString(6, options.entityKey());
      insert.setObject(7, utc(options.dueAt()));
      insert.setLong(8, TimeUnit.NANOSECONDS.toMicros(options.delay().toNanos()));
      insert.setString(9, traceId);
      insert.executeUpdate();
      try (ResultSet keys = insert.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    }
  }

  private static LocalDateTime utc(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
