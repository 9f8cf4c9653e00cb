package com.functionalfit.bench;

import com.functionalfit.it.support.TestStack;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The yardstick: the statements of one booking of the product, in its order and transaction, with
 * nothing around them.
 */
final class PlainBooking implements AutoCloseable {

  // Not the colons of JSON, which follow a quote, nor those of a time of day.
  private static final Pattern NAME = Pattern.compile("(?<![\"\\w]):([a-zA-Z]\\w*)");
  private static final Pattern INSERTED = Pattern.compile("^insert (?:ignore )?into (\\w+)");
  private static final int SALT_BYTES = 16;
  private static final int PAYLOAD_BYTES = 60;

  /** Which name a generated key has for later statements. */
  private static final Map<String, String> KEYS =
      Map.of(
          "class_registrations", "registration",
          "audit_log", "audit",
          "notifications", "notification");

  private final List<Step> steps;
  private final HikariDataSource pool;
  private final long template;

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
      return sql.startsWith("insert");
    }

    String table() {
      Matcher table = INSERTED.matcher(sql);
      return table.find() ? table.group(1) : "";
    }

    boolean isRead() {
      return sql.regionMatches(true, 0, "select", 0, 6);
    }
  }

  /**
   * @param poolSize connections, as many as the server's pool has
   */
  PlainBooking(long template, int poolSize) throws IOException {
    this.template = template;
    this.steps = read();
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

  /** Books a class for a person. */
  void book(int person, int occurrence) throws SQLException {
    int id = BenchStudio.FIRST + person;
    Map<String, Object> values = new HashMap<>();
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    LocalDate today = now.toLocalDate();
    for (String name : List.of("user", "client", "pass", "session")) {
      values.put(name, id);
    }
    values.put("occurrence", occurrence);
    values.put("template", template);
    values.put("now", now);
    values.put("startsAt", now);
    values.put("endsAt", now);
    values.put("day", Date.valueOf(today.plusDays(10)));
    values.put("from", Date.valueOf(today));
    values.put("until", Date.valueOf(today.plusDays(90)));
    values.put("salt", new byte[SALT_BYTES]);
    values.put("payload", new byte[PAYLOAD_BYTES]);
    try (Connection connection = pool.getConnection()) {
      execute(connection, steps.get(0), values);
      connection.setAutoCommit(false);
      for (Step step : steps.subList(1, steps.size())) {
        execute(connection, step, values);
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  private static void execute(Connection connection, Step step, Map<String, Object> values)
      throws SQLException {
    int keys = step.isInsert() ? Statement.RETURN_GENERATED_KEYS : Statement.NO_GENERATED_KEYS;
    try (PreparedStatement statement = connection.prepareStatement(step.sql(), keys)) {
      int index = 1;
      for (String name : step.names()) {
        statement.setObject(index++, values.get(name));
      }
      if (step.isRead()) {
        try (ResultSet rows = statement.executeQuery()) {
          remember(rows, step, values);
        }
      } else {
        if (statement.executeUpdate() != 1) {
          throw new IllegalStateException("No row: " + step.sql());
        }
        rememberKey(statement, step, values);
      }
    }
  }

  /** Reads every row, and keeps what later statements need. */
  private static void remember(ResultSet rows, Step step, Map<String, Object> values)
      throws SQLException {
    while (rows.next()) {
      rows.getObject(1);
      if (step.sql().contains("from passes p1_0")) {
        values.put("available", rows.getInt("credits_available") - 1);
        values.put("held", rows.getInt("credits_held") + 1);
        values.put("version", rows.getInt("version"));
        values.put("nextVersion", rows.getInt("version") + 1);
      }
    }
  }

  private static void rememberKey(Statement statement, Step step, Map<String, Object> values)
      throws SQLException {
    if (step.isInsert()) {
      try (ResultSet keys = statement.getGeneratedKeys()) {
        if (!keys.next()) {
          return;
        }
        String name = KEYS.get(step.table());
        if (name != null) {
          values.put(name, keys.getLong(1));
        }
      }
    }
  }

  private static List<Step> read() throws IOException {
    try (InputStream file = PlainBooking.class.getResourceAsStream("/bench/booking.sql")) {
      String text =
          new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
      return new ArrayList<>(
          Stream.of(text.split(";\n"))
              .map(String::strip)
              .filter(s -> !s.isEmpty())
              .map(Step::of)
              .toList());
    }
  }
}
