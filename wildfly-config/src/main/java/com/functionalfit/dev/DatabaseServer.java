package com.functionalfit.dev;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A database for the stack: an embedded MariaDB, or one the environment names. */
public final class DatabaseServer implements AutoCloseable {

  private static final String SCHEMA = "functionalfit";
  private static final String USER = "functionalfit";

  private final EmbeddedDatabase embedded;
  private final String host;
  private final int port;
  private final String schema;
  private final String user;
  private final String password;

  private DatabaseServer(
      EmbeddedDatabase embedded,
      String host,
      int port,
      String schema,
      String user,
      String password) {
    this.embedded = embedded;
    this.host = host;
    this.port = port;
    this.schema = schema;
    this.user = user;
    this.password = password;
  }

  /**
   * An embedded server, not started yet: {@link #restart} does that.
   *
   * @param password password of the application's user; set again at every start
   */
  static DatabaseServer embedded(EmbeddedDatabase server, String password) {
    return new DatabaseServer(server, "127.0.0.1", server.port(), SCHEMA, USER, password);
  }

  /** Uses the server that DB_HOST and its companions name. */
  static DatabaseServer external(Map<String, String> environment) {
    DatabaseServer database =
        new DatabaseServer(
            null,
            environment.get("DB_HOST"),
            Ports.parse("DB_PORT", environment.getOrDefault("DB_PORT", "3306")),
            environment.getOrDefault("DB_DATABASE", SCHEMA),
            environment.getOrDefault("DB_USERNAME", USER),
            environment.getOrDefault("DB_PASSWORD", ""));
    Ports.requireReachable(database.host, database.port, "The database");
    try (Connection connection = database.connect()) {
      connection.isValid(2);
    } catch (SQLException e) {
      throw new StartFailed(
          "The database at " + database.host + ":" + database.port + " refuses: " + e.getMessage(),
          e);
    }
    return database;
  }

  /** A connection with the application's rights; the caller closes it. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), user, password);
  }

  /** Address for tests and benchmarks that look into the database. */
  public String jdbcUrl() {
    return "jdbc:mysql://"
        + host
        + ":"
        + port
        + "/"
        + schema
        + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
        + "&rewriteBatchedStatements=true&cachePrepStmts=true&useServerPrepStmts=true";
  }

  public String user() {
    return user;
  }

  public String password() {
    return password;
  }

  /** What a server node needs to know. */
  Map<String, String> environment() {
    return Map.of(
        "DB_HOST", host,
        "DB_PORT", Integer.toString(port),
        "DB_DATABASE", schema,
        "DB_USERNAME", user,
        "DB_PASSWORD", password);
  }

  /** Stops the embedded server; {@link #restart} brings it back on the same port and data. */
  public void stop() {
    if (embedded != null) {
      embedded.stop();
    }
  }

  /**
   * Starts the embedded server on its data, always on the same port.
   *
   * @throws IllegalStateException when the environment names the server: it is not ours to start
   */
  public void restart() {
    if (embedded == null) {
      throw new IllegalStateException("The database at " + host + " is not ours to start");
    }
    embedded.start(setUp(password));
  }

  @Override
  public void close() {
    stop();
  }

  /** What the server does at each start, before it takes connections: schema, account, rights. */
  private static String setUp(String password) {
    StringBuilder sql =
        new StringBuilder(
            "CREATE DATABASE IF NOT EXISTS "
                + SCHEMA
                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;\n");
    for (String from : new String[] {"localhost", "127.0.0.1"}) {
      String account = "'" + USER + "'@'" + from + "'";
      sql.append("CREATE OR REPLACE USER " + account + " IDENTIFIED BY '" + password + "';\n");
      sql.append("GRANT ALL ON " + SCHEMA + ".* TO " + account + ";\n");
    }
    return sql.toString();
  }
}
