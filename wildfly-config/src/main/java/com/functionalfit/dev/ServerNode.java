package com.functionalfit.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** One WildFly process with the EAR, on its own folder and ports. */
public final class ServerNode implements AutoCloseable {

  private static final Duration START_TIMEOUT = Duration.ofMinutes(4);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);
  private static final int SUSPEND_SECONDS = 10;
  private static final int THREADS_PER_CPU = 8;
  private static final String STARTED = "WFLYSRV0025";
  private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

  private final String name;
  private final Path home;
  private final Path folder;
  private final Path ear;
  private final int port;
  private final int managementPort = Ports.free();
  private final Map<String, String> environment;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private ChildProcess process;

  /**
   * @param folder the server's own base folder, made anew
   * @param ear the application; null for none
   */
  ServerNode(
      String name, Path home, Path folder, Path ear, int port, Map<String, String> environment) {
    this.name = name;
    this.home = home.toAbsolutePath();
    this.folder = folder.toAbsolutePath();
    this.ear = ear;
    this.port = port;
    this.environment = new HashMap<>(environment);
    this.environment.put("FUNCTIONALFIT_NODE", name);
    this.environment.putIfAbsent(
        "FUNCTIONALFIT_HTTP_THREADS",
        Integer.toString(THREADS_PER_CPU * Runtime.getRuntime().availableProcessors()));
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
    return process.handle();
  }

  /** What the server printed: one JSON object a line. */
  public Path log() {
    return folder.resolve("server.log");
  }

  /** Makes the server's folder anew, from the configured server and the EAR. */
  void prepare() {
    requireFile(home.resolve("jboss-modules.jar"), "The server");
    if (ear != null) {
      requireFile(ear, "The application");
    }
    try {
      Trees.delete(folder);
      Trees.copy(home.resolve("standalone/configuration"), folder.resolve("configuration"));
      Path deployments = Files.createDirectories(folder.resolve("deployments"));
      if (ear != null) {
        Files.copy(ear, deployments.resolve(ear.getFileName()));
      }
    } catch (IOException e) {
      throw new StartFailed("The server folder " + folder + " cannot be written.", e);
    }
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
            .addServerArgument("-Dorg.wildfly.sigterm.suspend.timeout=" + SUSPEND_SECONDS)
            .addJavaOption("-Xms128m")
            .addJavaOption("-Xmx768m")
            .addJavaOption("-Duser.timezone=UTC");
    process = ChildProcess.start("The server", command.build(), log(), environment);
    process.await(this::isStarted, START_TIMEOUT);
    if (ear != null) {
      process.await(this::isReady, START_TIMEOUT);
    }
  }

  /** Ends the process politely and waits for it. */
  public void stop() {
    if (process != null) {
      process.stop(STOP_TIMEOUT);
    }
  }

  /** Ends the process at once, as a power cut would; {@link #start} brings it back. */
  public void kill() throws InterruptedException {
    process.kill();
  }

  @Override
  public void close() {
    stop();
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

  private boolean isStarted() {
    if (process.hasPrinted(STARTED_WITH_ERRORS)) {
      throw new StartFailed(
          "The server started with errors; see " + log() + ".\n" + ServerLog.errors(log()));
    }
    return process.hasPrinted(STARTED);
  }

  private static void requireFile(Path file, String what) {
    if (!Files.isRegularFile(file)) {
      throw new StartFailed(what + " is not built: " + file + " is missing.");
    }
  }
}
