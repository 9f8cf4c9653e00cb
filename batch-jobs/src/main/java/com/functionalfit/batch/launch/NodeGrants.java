package com.functionalfit.batch.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The least rights a node works with: rows of every table, and of the audit trail only what sealing
 * needs. Given table by table, because grants add up and none can be taken from a grant on all.
 */
final class NodeGrants {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,32}");
  private static final String ROWS = "SELECT, INSERT, UPDATE, DELETE";
  private static final String TRAIL = "audit_log";
  private static final String SEALS = "SELECT, INSERT, UPDATE (prev_hash, hash)";

  private final DataSource dataSource;
  private final String user;

  NodeGrants(DataSource dataSource, String user) {
    if (!NAME.matcher(user).matches()) {
      throw new IllegalArgumentException("DB_USERNAME may hold letters, digits and _ only");
    }
    this.dataSource = dataSource;
    this.user = user;
  }

  /** Gives the rights on every table there is; answers on how many. */
  int grant() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> tables = tables(statement);
      for (String table : tables) {
        String rights = TRAIL.equals(table) ? SEALS : ROWS;
        statement.executeUpdate("GRANT " + rights + " ON `" + table + "` TO '" + user + "'@'%'");
      }
      return tables.size();
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT TABLE_NAME FROM information_schema.TABLES"
                + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
