package com.functionalfit.batch.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The tables of the container's job repository. The server makes them at first use when its
 * database user may; {@link PrepareDatabase} makes them beforehand where it may not.
 */
final class RepositorySchema {

  private static final String SCRIPT = "sql/jberet-mysql.ddl";
  private static final String DELIMITER = "!!";

  private RepositorySchema() {}

  /**
   * Runs the server's own script, which leaves tables that exist as they are.
   *
   * @throws IllegalStateException when the server's library is not on the class path
   */
  static void createTables(DataSource dataSource) throws SQLException, IOException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String part : script().split(DELIMITER)) {
        if (!part.isBlank()) {
          statement.executeUpdate(part);
        }
      }
    }
  }

  /** Gives the repository the indexes that script leaves out. */
  static void ensureIndexes(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      ensureIndex(connection, "JOB_INSTANCE", "ix_job_instance_name", "JOBNAME(191)");
      ensureIndex(connection, "JOB_EXECUTION", "ix_job_execution_status", "BATCHSTATUS");
      ensureIndex(connection, "JOB_EXECUTION", "ix_job_execution_start", "STARTTIME");
    } catch (SQLException e) {
      throw new IllegalStateException("The job repository cannot be given its indexes", e);
    }
  }

  private static void ensureIndex(Connection connection, String table, String name, String columns)
      throws SQLException {
    if (!hasIndex(connection, table, name)) {
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate("CREATE INDEX " + name + " ON " + table + " (" + columns + ")");
      }
    }
  }

  private static boolean hasIndex(Connection connection, String table, String name)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE()"
                + " AND TABLE_NAME = ? AND INDEX_NAME = ? LIMIT 1")) {
      statement.setString(1, table);
      statement.setString(2, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static String script() throws IOException {
    ClassLoader loader = RepositorySchema.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(SCRIPT)) {
      if (in == null) {
        throw new IllegalStateException(SCRIPT + " of jberet-core is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
