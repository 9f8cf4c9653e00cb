package com.functionalfit.dev;

import com.functionalfit.dev.demo.DemoData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * Runs the product with demo data for {@code mvn -Prun}, until it is interrupted. Arguments: folder
 * for data, configured server, EAR. The system property {@code reset} forgets the data of earlier
 * runs first; {@code port} is another port than 8080.
 */
public final class RunProduct {

  private static final String PORT = "8080";
  private static final int DEMO_WEEKS = 8;
  private static final String LOGINS = "demo-logins.txt";

  private static volatile boolean stopping;

  private RunProduct() {}

  /** Starts everything, prints where it is, and waits; ends with 1 and one sentence if it fails. */
  public static void main(String[] arguments) throws InterruptedException {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    Runtime.getRuntime().addShutdownHook(new Thread(RunProduct::noteStop));
    try {
      int port = Ports.parse("port", System.getProperty("port", PORT));
      Ports.requireFree(port, "the product");
      if (isOn("reset") || isHalfMade(folder)) {
        Trees.delete(folder);
      }
      System.out.println(
          "Starting database, Redis, mail and server. This takes a minute, the first time two.");
      // Used by the very first start only: afterwards the first admin exists.
      String adminPassword = DemoData.randomPassword();
      DevStack stack =
          DevStack.start(
              options(folder, Path.of(arguments[1]), Path.of(arguments[2]), port, adminPassword));
      DemoData.loadOnce(
          stack.url(), adminPassword, DEMO_WEEKS, DevStack.storage(folder), folder.resolve(LOGINS));
      announce(stack, folder);
    } catch (StartFailed | IOException e) {
      if (!stopping) {
        System.err.println();
        System.err.println(e.getMessage());
        System.exit(1);
      }
    }
    new CountDownLatch(1).await();
  }

  private static DevStack.Options options(
      Path folder, Path server, Path ear, int port, String adminPassword) {
    Map<String, String> environment =
        Map.of(
            "FUNCTIONALFIT_DEMO",
            "true",
            "FUNCTIONALFIT_ADMIN_NAME",
            DemoData.ADMIN_NAME,
            "FUNCTIONALFIT_ADMIN_EMAIL",
            DemoData.ADMIN_EMAIL,
            "FUNCTIONALFIT_ADMIN_PASSWORD",
            adminPassword,
            // The loader is one very busy user.
            "FUNCTIONALFIT_API_RATE_PER_MINUTE",
            "100000",
            "FUNCTIONALFIT_AUTH_RATE_PER_MINUTE",
            "1000",
            "DEPLOYMENT_SCAN_INTERVAL_MS",
            "2000");
    return new DevStack.Options(folder, server, ear, port, true, environment);
  }

  private static void noteStop() {
    stopping = true;
  }

  /** The log-ins are written last: without them an earlier first start was interrupted. */
  private static boolean isHalfMade(Path folder) {
    return System.getenv("DB_HOST") == null && !Files.exists(folder.resolve(LOGINS));
  }

  private static boolean isOn(String property) {
    String value = System.getProperty(property);
    return value != null && !"false".equals(value);
  }

  private static void announce(DevStack stack, Path folder) throws IOException {
    System.out.println();
    System.out.println("FunctionalFit Calendar runs at " + stack.url());
    for (String line : addresses(stack)) {
      System.out.println("  " + line);
    }
    Path logins = folder.resolve(LOGINS);
    if (Files.exists(logins)) {
      System.out.println();
      System.out.println("Demo logins:");
      System.out.println(Files.readString(logins).stripTrailing());
    }
    System.out.println();
    System.out.println(
        "Ctrl-C stops everything. The data stays in " + folder + "; -Dreset starts afresh.");
  }

  private static List<String> addresses(DevStack stack) {
    return List.of(
        "API       " + stack.url() + "/openapi",
        "probes    " + stack.managementUrl() + "/health",
        "mails     " + (stack.mail() == null ? System.getenv("MAIL_HOST") : stack.mail().url()),
        "database  " + stack.database().jdbcUrl().replaceAll("\\?.*", ""),
        "Redis     " + stack.redis().host() + ":" + stack.redis().port(),
        "log       " + stack.node().log());
  }
}
