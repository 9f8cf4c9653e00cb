package com.functionalfit.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Database, Redis, mail catcher and server nodes that belong together. Each part is embedded unless
 * the environment names a server of that kind.
 */
public final class DevStack implements AutoCloseable {

  private static final String SECRETS = "secrets.env";

  private final Options options;
  private final DatabaseServer database;
  private final RedisNode redis;
  private final MailCatcher mail;
  private final List<ServerNode> nodes = new ArrayList<>();
  private final Map<String, String> environment;

  /**
   * How to run the stack.
   *
   * @param folder keeps data, secrets and logs
   * @param serverHome the configured WildFly
   * @param ear the application; null starts the server without it
   * @param port port of the first node; 0 for any free one
   * @param durable whether a commit survives a power cut; tests can do without
   * @param environment more environment of every node
   */
  public record Options(
      Path folder,
      Path serverHome,
      Path ear,
      int port,
      boolean durable,
      Map<String, String> environment) {}

  private DevStack(Options options) {
    this.options = options;
    Map<String, String> outside = System.getenv();
    Map<String, String> secrets = secrets(options.folder());
    database =
        outside.containsKey("DB_HOST")
            ? DatabaseServer.external(outside)
            : DatabaseServer.embedded(
                options.folder().resolve("database"),
                Ports.free(),
                secrets.get("DB_PASSWORD"),
                options.durable());
    redis =
        outside.containsKey("REDIS_HOST")
            ? RedisNode.external(outside)
            : RedisNode.embedded(Ports.free());
    mail = outside.containsKey("MAIL_HOST") ? null : MailCatcher.start(Ports.free(), Ports.free());
    environment = new HashMap<>(secrets);
    environment.put("FUNCTIONALFIT_STORAGE_DIR", options.folder().resolve("storage").toString());
    environment.put("FUNCTIONALFIT_SECURE_COOKIES", "false");
    environment.putAll(database.environment());
    environment.putAll(redis.environment());
    if (mail != null) {
      environment.putAll(mail.environment());
    }
    environment.putAll(options.environment());
  }

  /** Starts the backing services and the first node; returns when it is ready. */
  public static DevStack start(Options options) {
    DevStack stack = new DevStack(options);
    try {
      int port = options.port() == 0 ? Ports.free() : options.port();
      stack.startNode("node-1", port);
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /** Adds a node over the same database and Redis; returns when it is ready. */
  public ServerNode startNode(String name) {
    return startNode(name, Ports.free());
  }

  private ServerNode startNode(String name, int port) {
    Map<String, String> own = new HashMap<>(environment);
    own.putIfAbsent("FUNCTIONALFIT_PUBLIC_URL", "http://localhost:" + port);
    ServerNode node =
        ServerNode.start(
            name,
            options.serverHome(),
            options.folder().resolve("server").resolve(name),
            options.ear(),
            port,
            Ports.free(),
            own);
    nodes.add(node);
    return node;
  }

  /** The first node. */
  public ServerNode node() {
    return nodes.get(0);
  }

  /** Address of the application on the first node. */
  public String url() {
    return node().url();
  }

  public DatabaseServer database() {
    return database;
  }

  public RedisNode redis() {
    return redis;
  }

  /** The mail catcher; null when the environment names a mail server. */
  public MailCatcher mail() {
    return mail;
  }

  /** Stops everything in the order of need: nodes, mail, Redis, database. */
  @Override
  public void close() {
    nodes.forEach(ServerNode::close);
    if (mail != null) {
      mail.close();
    }
    redis.close();
    database.close();
  }

  /** Random secrets, made once for a folder and kept there: encrypted data must stay readable. */
  private static Map<String, String> secrets(Path folder) {
    Path file = folder.resolve(SECRETS);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        Files.writeString(
            file,
            "FUNCTIONALFIT_ENCRYPTION_KEYS=dev:"
                + random(32)
                + "\nFUNCTIONALFIT_BLIND_INDEX_KEY=dev:"
                + random(32)
                + "\nDB_PASSWORD="
                + random(18).replaceAll("[^A-Za-z0-9]", "x")
                + "\n");
      }
      Map<String, String> secrets = new HashMap<>();
      for (String line : Files.readAllLines(file)) {
        String[] pair = line.split("=", 2);
        secrets.put(pair[0], pair[1]);
      }
      return secrets;
    } catch (IOException e) {
      throw new StartFailed("The folder " + folder + " cannot be written.", e);
    }
  }

  private static String random(int bytes) {
    byte[] value = new byte[bytes];
    new SecureRandom().nextBytes(value);
    return Base64.getEncoder().encodeToString(value);
  }
}
