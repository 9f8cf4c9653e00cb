package com.functionalfit.dev;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redis.embedded.core.ExecutableProvider;

/** A Redis for the stack: an embedded one, or one the environment names. */
public final class RedisNode implements AutoCloseable {

  private static final Duration START_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);
  private static final int TIMEOUT_MS = 2000;

  private final Path folder;
  private final boolean durable;
  private final String host;
  private final int port;
  private final String password;
  private ChildProcess process;

  private RedisNode(Path folder, boolean durable, String host, int port, String password) {
    this.folder = folder;
    this.durable = durable;
    this.host = host;
    this.port = port;
    this.password = password;
  }

  /**
   * An embedded server, not started yet: {@link #restart} does that.
   *
   * @param folder for its program, log and data
   * @param durable whether it keeps its data; the product can do without
   */
  static RedisNode embedded(Path folder, int port, String password, boolean durable) {
    return new RedisNode(folder.toAbsolutePath(), durable, "127.0.0.1", port, password);
  }

  /** Uses the server that REDIS_HOST and its companions name. */
  static RedisNode external(Map<String, String> environment) {
    RedisNode node =
        new RedisNode(
            null,
            true,
            environment.get("REDIS_HOST"),
            Ports.parse("REDIS_PORT", environment.getOrDefault("REDIS_PORT", "6379")),
            environment.get("REDIS_PASSWORD"));
    Ports.requireReachable(node.host, node.port, "Redis");
    if (!Boolean.parseBoolean(environment.get("REDIS_TLS"))) {
      node.requireAnswer(environment.get("REDIS_USERNAME"));
    }
    return node;
  }

  public String host() {
    return host;
  }

  public int port() {
    return port;
  }

  /** Its password; null when it asks for none. */
  public String password() {
    return password;
  }

  /** What a server node needs to know. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("REDIS_HOST", host);
    environment.put("REDIS_PORT", Integer.toString(port));
    if (password != null) {
      environment.put("REDIS_PASSWORD", password);
    }
    return environment;
  }

  /** Stops the embedded server; what it does not keep on disk is gone. */
  public void stop() {
    if (process != null) {
      process.stop(STOP_TIMEOUT);
    }
  }

  /** Ends the embedded server at once, as a power cut would. */
  public void kill() throws InterruptedException {
    process.kill();
  }

  /**
   * Starts the embedded server, always on the same port.
   *
   * @throws IllegalStateException when the environment names the server: it is not ours to start
   */
  public void restart() {
    if (folder == null) {
      throw new IllegalStateException("The Redis at " + host + " is not ours to start");
    }
    try {
      Files.createDirectories(folder);
      process =
          ChildProcess.start(
              "The embedded Redis", command(), folder.resolve("redis.log"), Map.of());
    } catch (IOException e) {
      throw new StartFailed("The embedded Redis cannot be unpacked to " + folder + ".", e);
    }
    process.await(() -> Ports.isOpen(host, port), START_TIMEOUT);
  }

  @Override
  public void close() {
    stop();
  }

  /** The password goes into a file: arguments of a process are for everybody to read. */
  private List<String> command() throws IOException {
    String program =
        ExecutableProvider.newJarResourceProvider(folder.toFile()).get().getAbsolutePath();
    Path settings =
        Files.writeString(
            folder.resolve("redis.conf"),
            String.join(
                "\n",
                "port " + port,
                "bind 127.0.0.1",
                "dir \"" + folder + "\"",
                "requirepass " + password,
                "save \"\"",
                "appendonly " + (durable ? "yes" : "no"),
                ""));
    return List.of(program, settings.toString());
  }

  private void requireAnswer(String user) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), TIMEOUT_MS);
      socket.setSoTimeout(TIMEOUT_MS);
      String name = user == null ? "" : user + " ";
      String signIn = password == null ? "" : "AUTH " + name + password + "\r\n";
      socket.getOutputStream().write((signIn + "PING\r\n").getBytes(StandardCharsets.UTF_8));
      String answer =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
              .readLine();
      if (answer == null || answer.startsWith("-")) {
        throw new StartFailed("Redis at " + host + ":" + port + " refuses: " + answer);
      }
    } catch (IOException e) {
      throw new StartFailed("Redis at " + host + ":" + port + " does not answer.", e);
    }
  }
}
