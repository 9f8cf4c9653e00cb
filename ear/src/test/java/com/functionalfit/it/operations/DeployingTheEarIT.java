package com.functionalfit.it.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.dev.DevStack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Follows {@code docs/deploying-the-ear.md} to the letter, on a stock WildFly. */
class DeployingTheEarIT {

  private static final Path PROJECT = Path.of(System.getProperty("it.project"));
  private static final Path FOLDER =
      Path.of(System.getProperty("it.folder"), "guide-" + ProcessHandle.current().pid());

  private DevStack services;

  @BeforeEach
  void startServices() {
    services =
        DevStack.startServices(
            new DevStack.Options(
                FOLDER.resolve("services"),
                Path.of(System.getProperty("it.server")),
                null,
                0,
                false,
                Map.of()));
  }

  @AfterEach
  void stopServices() {
    services.close();
  }

  @Test
  @DisplayName("The guide leads from a stock server to the product, an upgrade, back, and away")
  void guideWorks() throws Exception {
    int port = freePort();
    int managementPort = freePort();
    StockServer server =
        StockServer.make(
            Path.of(System.getProperty("it.server")),
            FOLDER.resolve("wildfly"),
            port,
            managementPort);
    Path files = release();
    String places =
        """
        export JBOSS_HOME=%s
        FILES=%s
        APP=http://localhost:%d
        PROBES=http://localhost:%d
        cli() { "$JBOSS_HOME/bin/jboss-cli.sh" --connect --timeout=120000 "$@"; }
        """
            .formatted(server.home(), files, port, managementPort);

    String printed = run(Guide.script(PROJECT.resolve("docs/deploying-the-ear.md"), places));

    assertThat(printed)
        .contains("\"result\" => [true]")
        .contains("functionalfit-database")
        .contains("\"database\":\"UP\"")
        .contains("signed in: 201")
        .contains("class-generation")
        .containsPattern("\"result\" => \\d+L?");
    assertThat(server.home().resolve("modules/com/mysql")).doesNotExist();
  }

  /** The files of section 1. */
  private Path release() throws IOException {
    Path files = Files.createDirectories(FOLDER.resolve("files"));
    Path config = PROJECT.resolve("wildfly-config");
    Files.copy(Path.of(System.getProperty("it.ear")), files.resolve("functionalfit.ear"));
    Files.copy(
        config.resolve("src/main/cli/functionalfit.cli"), files.resolve("functionalfit.cli"));
    Files.copy(
        config.resolve("src/main/modules/com/mysql/main/module.xml"), files.resolve("module.xml"));
    Files.copy(
        Path.of(System.getProperty("it.server"))
            .resolve("modules/com/mysql/main/mysql-connector-j.jar"),
        files.resolve("mysql-connector-j.jar"));
    Files.writeString(files.resolve("functionalfit.env"), environment());
    return files;
  }

  private String environment() {
    Map<String, String> environment = new HashMap<>(services.environment());
    environment.put("FUNCTIONALFIT_NODE", "guide");
    environment.put("FUNCTIONALFIT_ADMIN_NAME", "First Admin");
    environment.put("FUNCTIONALFIT_ADMIN_EMAIL", "admin@functionalfit.example");
    environment.put("FUNCTIONALFIT_ADMIN_PASSWORD", UUID.randomUUID().toString());
    return environment.entrySet().stream()
        .map(entry -> entry.getKey() + "='" + entry.getValue() + "'\n")
        .collect(Collectors.joining());
  }

  /** Runs a script in one shell. */
  private static String run(String script) throws IOException, InterruptedException {
    Path file = Files.writeString(FOLDER.resolve("guide.sh"), script);
    Path log = FOLDER.resolve("guide.log");
    Process shell =
        new ProcessBuilder("bash", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    // Programs of the guide that ask questions find nobody.
    shell.getOutputStream().close();
    try {
      boolean isDone = shell.waitFor(10, TimeUnit.MINUTES);
      String printed = Files.readString(log);
      assertThat(isDone).as(printed).isTrue();
      assertThat(shell.exitValue()).as(printed).isZero();
      return printed;
    } finally {
      shell.destroy();
      endServers();
    }
  }

  /** A guide that fails half-way leaves its server running, and no longer as our descendant. */
  private static void endServers() {
    String home = FOLDER.resolve("wildfly").toString();
    ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(home))
        .forEach(ProcessHandle::destroy);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
