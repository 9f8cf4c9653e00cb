package com.functionalfit.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** One WildFly process with the EAR, on its own folder and ports. */
public final class ServerNode implements AutoCloseable {

  private static final Duration START_TIMEOUT = Duration.ofMinutes(3);
  private static final int STOP_SECONDS = 30;
  private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

  private final String name;
  private final Path home;
  private final Path folder;
  private final int port;
  private final int managementPort;
  private final Map<String, String> environment;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private Process process;

  private ServerNode(
      String name,
      Path home,
      Path folder,
      int port,
      int managementPort,
      Map<String, String> environment) {
    this.name = name;
    this.home = home;
    this.folder = folder;
    this.port = port;
    this.managementPort = managementPort;
    this.environment = environment;
  }

  /** Prepares a fresh server folder with the EAR and starts it; returns when it is ready. */
  static ServerNode start(
      String name,
      Path home,
      Path folder,
      Path ear,
      int port,
      int managementPort,
      Map<String, String> environment) {
    ServerNode node = new ServerNode(name, home, folder, port, managementPort, environment);
    try {
      node.prepare(ear);
    } catch (IOException e) {
      throw new StartFailed("The server folder " + folder + " cannot be written.", e);
    }
    node.start();
    return node;
  }

  /** Address of the application. */
  public String url() {
    return "http://localhost:" + port;
  }

  /** Address of the management interface: probes. */
  public String managementUrl() {
    return "http://localhost:" + managementPort;
  }

  public int managementPort() {
    return managementPort;
  }

  public String name() {
    return name;
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  /** What the server printed: one JSON object a line. */
  public Path log() {
    return folder.resolve("server.log");
  }

  /** Starts the process on its prepared folder and waits until it is ready. */
  public void start() {
    StandaloneCommandBuilder command =
        StandaloneCommandBuilder.of(home)
            .setBaseDirectory(folder)
            .setServerConfiguration("standalone.xml")
            .addServerArgument("-Djboss.node.name=" + name)
            .addServerArgument("-Djboss.http.port=" + port)
            .addServerArgument("-Djboss.management.http.port=" + managementPort)
            .addServerArgument("-Djboss.https.port=0")
            .addServerArgument("-Djboss.ajp.port=0")
            .addServerArgument("-Dorg.wildfly.sigterm.suspend.timeout=10")
            .addJavaOption("-Xms128m")
            .addJavaOption("-Xmx768m")
            .addJavaOption("-Duser.timezone=UTC");
    ProcessBuilder builder =
        new ProcessBuilder(command.build())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().putAll(environment);
    builder.environment().put("FUNCTIONALFIT_NODE", name);
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new StartFailed("The server process cannot be started.", e);
    }
    waitUntilReady();
  }

  /** Ends the process politely and waits for it. */
  public void stop() {
    if (process == null || !process.isAlive()) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  /** Ends the process at once, as a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    stop();
  }

  private void prepare(Path ear) throws IOException {
    deleteTree(folder);
    Path original = home.resolve("standalone");
    try (Stream<Path> files = Files.walk(original.resolve("configuration"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = folder.resolve(original.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Path deployments = Files.createDirectories(folder.resolve("deployments"));
    if (ear != null) {
      Files.copy(ear, deployments.resolve(ear.getFileName()));
    }
  }

  private void waitUntilReady() {
    long deadline = System.nanoTime() + START_TIMEOUT.toNanos();
    while (System.nanoTime() - deadline < 0) {
      if (!process.isAlive()) {
        throw new StartFailed("The server ended while it started; see " + log() + ".");
      }
      if (startedWithErrors()) {
        throw new StartFailed("The server started with errors; see " + log() + ".");
      }
      if (isReady()) {
        return;
      }
      pause();
    }
    throw new StartFailed(
        "The server is not ready after " + START_TIMEOUT.toSeconds() + " s; see " + log() + ".");
  }

  private boolean startedWithErrors() {
    try {
      return Files.readString(log()).contains(STARTED_WITH_ERRORS);
    } catch (IOException e) {
      throw new StartFailed("The log " + log() + " cannot be read.", e);
    }
  }

  /** Whether the probe of the management port says so. */
  public boolean isReady() {
    HttpRequest probe =
        HttpRequest.newBuilder(URI.create(managementUrl() + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      HttpResponse<String> answer = http.send(probe, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 && answer.body().contains("functionalfit-database");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailed("Interrupted while the server started.", e);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailed("Interrupted while the server started.", e);
    }
  }

  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      files
          .sorted(java.util.Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
