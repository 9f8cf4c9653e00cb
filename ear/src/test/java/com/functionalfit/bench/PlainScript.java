package com.functionalfit.bench;

import com.functionalfit.it.support.TestStack;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The yardstick of a change: the statements the product sends for it, in its order and
 * transactions, with nothing around them. The first statement, who is it, stands before the first
 * transaction.
 */
final class PlainScript implements AutoCloseable {

  // Not the colons of JSON, which follow a quote, nor those of a time of day.
  private static final Pattern NAME = Pattern.compile("(?<![\"\\w]):([a-zA-Z]\\w*)");
  private static final Pattern INSERTED =
      Pattern.compile("^insert (?:ignore )?into (\\w+)", Pattern.CASE_INSENSITIVE);

  private final List<Step> steps;
  private final HikariDataSource pool;
  private final Map<String, String> keys;
  private final Memory memory;

  /** Keeps what later statements need of a row. */
  @FunctionalInterface
  interface Memory {
    void remember(String sql, ResultSet row, Map<String, Object> values) throws SQLException;
  }

  /** One statement with the names of its parameters. */
  private record Step(String sql, List<String> names) {

    static Step of(String text) {
      List<String> names =
          NAME.matcher(text)
              .results()
              .map(MatchResult::group)
              .map(name -> name.substring(1))
              .toList();
      return new Step(NAME.matcher(text).replaceAll("?"), names);
    }

    boolean isInsert() {
      return sql.regionMatches(true, 0, "insert", 0, 6);
    }

    String table() {
      Matcher table = INSERTED.matcher(sql);
      return table.find() ? table.group(1) : "";
    }

    boolean isCommit() {
      return sql.equalsIgnoreCase("commit");
    }

    boolean isRead() {
      return sql.regionMatches(true, 0, "select", 0, 6);
    }
  }

  /**
   * @param file among the resources of the benchmarks
   * @param poolSize connections, as many as the server's pool has
   * @param keys which name the generated key of a table has for later statements
   */
  PlainScript(String file, int poolSize, Map<String, String> keys, Memory memory)
      throws IOException {
    this.steps = read(file);
    this.keys = keys;
    this.memory = memory;
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(
        TestStack.get().database().jdbcUrl()
            + "&useLocalSessionState=true&elideSetAutoCommits=true");
    config.setUsername(TestStack.get().database().user());
    config.setPassword(TestStack.get().database().password());
    config.setMaximumPoolSize(poolSize);
    config.setMinimumIdle(poolSize);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    this.pool = new HikariDataSource(config);
  }

  /** Sends the statements with these values, to which those that are read on the way are added. */
  void run(Map<String, Object> values) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      execute(connection, steps.get(0), values);
      connection.setAutoCommit(false);
      for (Step step : steps.subList(1, steps.size())) {
        if (step.isCommit()) {
          connection.commit();
        } else {
          execute(connection, step, values);
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  private void execute(Connection connection, Step step, Map<String, Object> values)
      throws SQLException {
    int wanted = step.isInsert() ? Statement.RETURN_GENERATED_KEYS : Statement.NO_GENERATED_KEYS;
    try (PreparedStatement statement = connection.prepareStatement(step.sql(), wanted)) {
      int index = 1;
      for (String name : step.names()) {
        statement.setObject(index++, values.get(name));
      }
      if (step.isRead()) {
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            rows.getObject(1);
            memory.remember(step.sql(), rows, values);
          }
        }
      } else {
        if (statement.executeUpdate() != 1) {
          throw new IllegalStateException("No row: " + step.sql());
        }
        rememberKey(statement, step, values);
      }
    }
  }

  private void rememberKey(Statement statement, Step step, Map<String, Object> values)
      throws SQLException {
    String name = step.isInsert() ? keys.get(step.table()) : null;
    if (name != null) {
      try (ResultSet generated = statement.getGeneratedKeys()) {
        if (generated.next()) {
          values.put(name, generated.getLong(1));
        }
      }
    }
  }

  private static List<Step> read(String name) throws IOException {
    try (InputStream file = PlainScript.class.getResourceAsStream("/bench/" + name)) {
      String text =
          new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
      return Stream.of(text.split(";\n"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .map(Step::of)
          .toList();
    }
  }
}
