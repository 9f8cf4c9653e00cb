package com.functionalfit.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Statements and transactions on plain connections, for background work that has no persistence
 * context, and for reads of thousands of rows. Moments are bound in UTC. Failures are {@link
 * UncheckedSql}. Thread-safe.
 */
public final class PlainSql {

  private final DataSource dataSource;

  public PlainSql(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Work on a connection. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Reads one row of a result. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs work in one transaction that ends with it. */
  public <T> T inTransaction(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new UncheckedSql("The database did not answer", e);
    }
  }

  /** Runs one statement, which is its own transaction unless the caller has one. */
  public int update(String sql, Object... parameters) {
    return once(connection -> update(connection, sql, parameters));
  }

  /** Inserts at most one row; answers its generated id, or nothing when no row was inserted. */
  public OptionalLong insert(String sql, Object... parameters) {
    return once(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, parameters);
            if (statement.executeUpdate() == 0) {
              return OptionalLong.empty();
            }
            try (ResultSet keys = statement.getGeneratedKeys()) {
              return keys.next() ? OptionalLong.of(keys.getLong(1)) : OptionalLong.empty();
            }
          }
        });
  }

  public <T> List<T> list(RowReader<T> reader, String sql, Object... parameters) {
    return once(connection -> list(connection, reader, sql, parameters));
  }

  public static int update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  public static <T> List<T> list(
      Connection connection, RowReader<T> reader, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    }
  }

  /** Writes as many question marks as there are values in place of {@code :ids}. */
  public static String expand(String sql, int values) {
    return sql.replace(":ids", String.join(", ", Collections.nCopies(values, "?")));
  }

  public static long micros(Duration duration) {
    return TimeUnit.NANOSECONDS.toMicros(duration.toNanos());
  }

  /** A moment; null when the column is. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    LocalDateTime value = row.getObject(column, LocalDateTime.class);
    return value == null ? null : value.toInstant(ZoneOffset.UTC);
  }

  /** A whole number; null when the column is. */
  public static Long id(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  /** A small whole number; null when the column is. */
  public static Integer number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  private <T> T once(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new UncheckedSql("The database did not answer", e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      bind(statement, parameters);
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(
          i + 1,
          parameters[i] instanceof Instant moment
              ? LocalDateTime.ofInstant(moment, ZoneOffset.UTC)
              : parameters[i]);
    }
  }
}
