package com.functionalfit.it.support;

import com.functionalfit.dev.DevStack;
import com.functionalfit.dev.ServerNode;
import com.functionalfit.dev.StartFailed;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one stack all integration tests of a run share: embedded database, Redis and mail catcher,
 * and one server node with the EAR. It starts with the first test that asks for it. Tests make
 * their own data with unique names and do not depend on each other.
 */
public final class TestStack implements LauncherSessionListener {

  /** Address and password of the first admin, made by the product at its first start. */
  public static final String ADMIN_EMAIL = "admin@functionalfit.example";

  public static final String ADMIN_PASSWORD = UUID.randomUUID().toString();

  private static DevStack stack;
  private static ServerNode secondNode;

  private static Map<String, String> ownEnvironment = Map.of();

  /** A stack that failed to start once would fail, slowly, for every test. */
  private static String failure;

  /** The running stack. */
  public static synchronized DevStack get() {
    if (failure != null) {
      throw new StartFailed(failure);
    }
    if (stack == null) {
      try {
        stack = DevStack.start(options());
      } catch (StartFailed e) {
        failure = e.getMessage();
        throw e;
      }
    }
    return stack;
  }

  /** Lets every node have this environment, too; only before the stack has started. */
  public static synchronized void prepare(Map<String, String> environment) {
    if (stack != null) {
      throw new IllegalStateException("The stack runs already");
    }
    ownEnvironment = Map.copyOf(environment);
  }

  /** A second node over the same database and Redis, started once when first asked for. */
  public static synchronized ServerNode secondNode() {
    if (secondNode == null) {
      secondNode = get().startNode("node-2");
    }
    return secondNode;
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    close();
  }

  private static synchronized void close() {
    if (stack != null) {
      stack.close();
      stack = null;
    }
  }

  private static DevStack.Options options() {
    Path folder = Path.of(property("it.folder"), "run-" + ProcessHandle.current().pid());
    Map<String, String> environment = new HashMap<>();
    environment.put("FUNCTIONALFIT_ADMIN_NAME", "First Admin");
    environment.put("FUNCTIONALFIT_ADMIN_EMAIL", ADMIN_EMAIL);
    environment.put("FUNCTIONALFIT_ADMIN_PASSWORD", ADMIN_PASSWORD);
    // All tests call from one address; the throttles have tests of their own.
    environment.put("FUNCTIONALFIT_AUTH_RATE_PER_MINUTE", "100000");
    environment.put("FUNCTIONALFIT_API_RATE_PER_MINUTE", "1000000");
    environment.putAll(EncryptionKeys.environment());
    environment.putAll(Receivers.environment());
    environment.putAll(ownEnvironment);
    return new DevStack.Options(
        folder,
        Path.of(property("it.server")),
        Path.of(property("it.ear")),
        0,
        Boolean.getBoolean("it.durable"),
        environment);
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(
          "Integration tests run through Maven: the property " + name + " is not set");
    }
    return value;
  }
}
