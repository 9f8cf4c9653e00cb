package com.functionalfit.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.TestStack;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/** What the business has stored at a moment, so that a test can tell which rows changed. */
final class Snapshot {

  /** Written by mere presence (sessions, leases, seals) or by the server itself. */
  private static final Set<String> LIVING =
      Set.of(
          "auth_sessions",
          "audit_log",
          "audit_personal",
          "audit_verifications",
          "batch_guards",
          "idempotency_keys",
          "email_log",
          "job",
          "notifications",
          "queue_workers",
          "timer_runs",
          "flyway_schema_history");

  private final Map<String, Set<String>> rows = new TreeMap<>();

  private Snapshot() {}

  /** Every row of every table the business writes to. */
  static Snapshot ofBusinessTables() {
    Snapshot snapshot = new Snapshot();
    try (Connection connection = TestStack.get().database().connect();
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        snapshot.rows.put(table, rowsOf(statement, table));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return snapshot;
  }

  /** Holds that the business has stored nothing new, changed nothing and removed nothing since. */
  void requireSameNow() {
    Snapshot now = ofBusinessTables();
    assertThat(now.rowsNotIn(this)).as("rows that were not there before").isEmpty();
    assertThat(rowsNotIn(now)).as("rows that are there no more").isEmpty();
  }

  private List<String> rowsNotIn(Snapshot former) {
    List<String> fresh = new ArrayList<>();
    rows.forEach(
        (table, present) ->
            present.stream()
                .filter(row -> !former.rows.getOrDefault(table, Set.of()).contains(row))
                .forEach(row -> fresh.add(table + ": " + row)));
    return fresh;
  }

  private static Set<String> rowsOf(Statement statement, String table) throws SQLException {
    Set<String> found = new HashSet<>();
    try (ResultSet row = statement.executeQuery("SELECT * FROM `" + table + "`")) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        StringJoiner text = new StringJoiner(", ");
        for (int column = 1; column <= columns; column++) {
          text.add(row.getMetaData().getColumnLabel(column) + "=" + value(row.getObject(column)));
        }
        found.add(text.toString());
      }
    }
    return found;
  }

  private static String value(Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_type = 'BASE TABLE' ORDER BY table_name")) {
      while (rows.next()) {
        String table = rows.getString(1);
        boolean isServers = table.toUpperCase(Locale.ROOT).equals(table);
        if (!isServers && !LIVING.contains(table)) {
          tables.add(table);
        }
      }
    }
    return tables;
  }
}
