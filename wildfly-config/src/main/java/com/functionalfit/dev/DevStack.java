package com.functionalfit.dev;

import java.nio.file.Path;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Database, Redis, mail catcher and server nodes that belong together. Each part is embedded unless
 * the environment names a server of that kind (DB_HOST, REDIS_HOST, MAIL_HOST). The stack stops
 * when it is closed and when the virtual machine ends, in either case nodes first, database last.
 */
public final class DevStack implements AutoCloseable {

  /** Secrets the application itself needs. */
  private static final List<String> FOR_NODES =
      List.of(
          "FUNCTIONALFIT_ENCRYPTION_KEYS",
          "FUNCTIONALFIT_BLIND_INDEX_KEY",
          "FUNCTIONALFIT_VAPID_PUBLIC_KEY",
          "FUNCTIONALFIT_VAPID_PRIVATE_KEY");

  private final Options options;
  private final Deque<AutoCloseable> parts = new ConcurrentLinkedDeque<>();
  private final List<ServerNode> nodes = new CopyOnWriteArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private final Thread hook = new Thread(this::stopParts, "stop-dev-stack");
  private DatabaseServer database;
  private RedisNode redis;
  private MailCatcher mail;

  /**
   * How to run the stack.
   *
   * @param folder keeps data, secrets and logs
   * @param serverHome the configured WildFly
   * @param ear the application; null starts the server without it
   * @param port port of the first node; 0 for any free one
   * @param durable whether a commit survives a power cut and Redis a restart; tests can do without
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
  }

  /**
   * Starts the backing services and the first node; returns when it is ready.
   *
   * @throws StartFailed when something is missing, busy or out of reach; nothing is left running
   */
  public static DevStack start(Options options) {
    DevStack stack = startServices(options);
    try {
      int port = options.port() == 0 ? Ports.free() : options.port();
      stack.startNode("node-1", port, Map.of());
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /** Starts the backing services only; nodes come with {@link #startNode}. */
  public static DevStack startServices(Options options) {
    DevStack stack = new DevStack(options);
    Runtime.getRuntime().addShutdownHook(stack.hook);
    try {
      stack.startServices();
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /** Adds a node over the same database and Redis; returns when it is ready. */
  public ServerNode startNode(String name) {
    return startNode(name, Map.of());
  }

  /**
   * Adds a node that differs from the others, e.g. in its roles; returns when it is ready.
   *
   * @param own environment of this node alone
   */
  public ServerNode startNode(String name, Map<String, String> own) {
    return startNode(name, Ports.free(), own);
  }

  /**
   * Adds a node without starting it; it ends with the stack.
   *
   * @param own environment of this node alone
   */
  public ServerNode addNode(String name, Map<String, String> own) {
    return addNode(name, Ports.free(), own);
  }

  /** Where the nodes of a stack in this folder keep their files. */
  public static Path storage(Path folder) {
    return folder.resolve("storage");
  }

  /** The first node. */
  public ServerNode node() {
    return nodes.get(0);
  }

  /** Address of the application on the first node. */
  public String url() {
    return node().url();
  }

  /** Address of the probes on the first node. */
  public String managementUrl() {
    return node().managementUrl();
  }

  /** The environment of every node: addresses and secrets of the services, and keys. */
  public Map<String, String> environment() {
    return Map.copyOf(environment);
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

  /** Stops everything in the order of need: nodes, mail, Redis, database. Safe to call again. */
  @Override
  public void close() {
    stopParts();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The virtual machine is ending: the hook runs and finds nothing left to stop.
      parts.clear();
    }
  }

  /** Each part is noted before it starts, so that an interrupted start stops it as well. */
  private void startServices() {
    Map<String, String> outside = System.getenv();
    Map<String, String> secrets = Secrets.of(options.folder());
    for (String key : FOR_NODES) {
      environment.put(key, secrets.get(key));
    }
    environment.put("FUNCTIONALFIT_VAPID_SUBJECT", "mailto:studio@functionalfit.example");
    environment.put("FUNCTIONALFIT_STORAGE_DIR", storage(options.folder()).toString());
    environment.put("FUNCTIONALFIT_SECURE_COOKIES", "false");
    if (outside.containsKey("DB_HOST")) {
      database = DatabaseServer.external(outside);
    } else {
      database = DatabaseServer.embedded(ownDatabase(), secrets.get("DB_PASSWORD"));
      parts.push(database);
      database.restart();
    }
    if (outside.containsKey("REDIS_HOST")) {
      redis = RedisNode.external(outside);
    } else {
      redis = ownRedis(secrets.get("REDIS_PASSWORD"));
      parts.push(redis);
      redis.restart();
    }
    if (outside.containsKey("MAIL_HOST")) {
      MailCatcher.requireReachable(outside);
    } else {
      mail = MailCatcher.start(Ports.free(), Ports.free(), secrets.get("MAIL_PASSWORD"));
      parts.push(mail);
      environment.putAll(mail.environment());
    }
    environment.putAll(database.environment());
    environment.putAll(redis.environment());
    environment.putAll(options.environment());
  }

  private EmbeddedDatabase ownDatabase() {
    return new EmbeddedDatabase(
        options.folder().resolve("database"),
        options.serverHome().resolveSibling("mariadb"),
        Ports.free(),
        options.durable());
  }

  private RedisNode ownRedis(String password) {
    return RedisNode.embedded(
        options.folder().resolve("redis"), Ports.free(), password, options.durable());
  }

  private ServerNode startNode(String name, int port, Map<String, String> own) {
    ServerNode node = addNode(name, port, own);
    try {
      node.start();
      return node;
    } catch (RuntimeException e) {
      nodes.remove(node);
      node.close();
      throw e;
    }
  }

  private ServerNode addNode(String name, int port, Map<String, String> own) {
    Map<String, String> all = new HashMap<>(environment);
    all.putIfAbsent("FUNCTIONALFIT_PUBLIC_URL", "http://localhost:" + port);
    all.putAll(own);
    ServerNode node =
        new ServerNode(
            name,
            options.serverHome(),
            options.folder().resolve("server").resolve(name),
            options.ear(),
            port,
            all);
    node.prepare();
    nodes.add(node);
    parts.push(node);
    return node;
  }

  private void stopParts() {
    for (AutoCloseable part = parts.poll(); part != null; part = parts.poll()) {
      try {
        part.close();
      } catch (Exception e) {
        System.err.println("A part of the stack does not stop: " + e.getMessage());
      }
    }
  }
}
