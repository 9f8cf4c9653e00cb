package com.functionalfit.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * Runs the product with demo data for {@code mvn -Prun}, until it is interrupted. Arguments: folder
 * for data, configured server, EAR.
 */
public final class RunProduct {

  private static final int PORT = 8080;

  private RunProduct() {}

  /** Starts everything, prints where it is, and waits. */
  public static void main(String[] arguments) throws InterruptedException {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    try {
      Ports.requireFree(PORT, "the product");
      if (Boolean.getBoolean("reset")) {
        ServerNode.deleteTree(folder);
      }
      run(folder, Path.of(arguments[1]), Path.of(arguments[2]));
    } catch (StartFailed | IOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Path folder, Path server, Path ear)
      throws InterruptedException, IOException {
    System.out.println(
        "Starting database, Redis, mail and server; the first start takes a minute.");
    DevStack stack =
        DevStack.start(
            new DevStack.Options(
                folder,
                server,
                ear,
                PORT,
                true,
                Map.of(
                    "FUNCTIONALFIT_DEMO",
                    "true",
                    "FUNCTIONALFIT_DEMO_LOGINS_DIR",
                    folder.toString())));
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  System.out.println("Stopping.");
                  stack.close();
                  stopped.countDown();
                },
                "stop-stack"));
    announce(stack, folder);
    stopped.await();
  }

  private static void announce(DevStack stack, Path folder) throws IOException {
    Path logins = folder.resolve("demo-logins.txt");
    System.out.println();
    System.out.println("FunctionalFit Calendar runs at " + stack.url());
    System.out.println("  probes    " + stack.node().managementUrl() + "/health");
    System.out.println("  OpenAPI   " + stack.url() + "/openapi");
    if (stack.mail() != null) {
      System.out.println("  mail      " + stack.mail().url());
    }
    System.out.println("  database  " + stack.database().jdbcUrl().replaceAll("\\?.*", ""));
    System.out.println("  log       " + stack.node().log());
    if (Files.exists(logins)) {
      System.out.println();
      System.out.println("Demo logins:");
      System.out.println(Files.readString(logins).stripTrailing());
    }
    System.out.println();
    System.out.println(
        "Ctrl-C stops everything; the data stays in " + folder + " (-Dreset forgets it).");
  }
}
