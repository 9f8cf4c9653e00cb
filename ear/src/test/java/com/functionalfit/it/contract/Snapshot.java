package com.functionalfit.it.contract;

import com.functionalfit.it.support.TestStack;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A fingerprint of what the business has stored. */
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

  private Snapshot() {}

  /** One line for each table: its name, rows and checksum. */
  static String ofBusinessTables() {
    try (Connection connection = TestStack.get().database().connect();
        Statement statement = connection.createStatement()) {
      List<String> tables = tables(statement);
      StringBuilder lines = new StringBuilder();
      String all = tables.stream().map(table -> '`' + table + '`').collect(Collectors.joining(","));
      try (ResultSet rows = statement.executeQuery("CHECKSUM TABLE " + all)) {
        while (rows.next()) {
          lines.append(rows.getString(1)).append(' ').append(rows.getLong(2)).append('\n');
        }
      }
      return lines.toString();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
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
