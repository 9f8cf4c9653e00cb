package com.functionalfit.it.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A WildFly as it comes out of the distribution, on ports of its own. Its programs are those the
 * build unpacked.
 */
final class StockServer {

  private final Path home;

  private StockServer(Path home) {
    this.home = home;
  }

  static StockServer make(Path configured, Path home, int port, int managementPort)
      throws IOException {
    Files.createDirectories(home.resolve("modules"));
    Files.createDirectories(home.resolve("standalone/deployments"));
    for (String part : List.of("jboss-modules.jar", "welcome-content")) {
      Files.createSymbolicLink(home.resolve(part), configured.resolve(part));
    }
    Files.createSymbolicLink(home.resolve("modules/system"), configured.resolve("modules/system"));
    copy(configured.resolve("bin"), home.resolve("bin"));
    copy(configured.resolve("standalone/configuration"), home.resolve("standalone/configuration"));
    Files.writeString(
        home.resolve("standalone/configuration/standalone.xml"),
        Files.readString(configured.resolveSibling("stock.xml")));
    StockServer server = new StockServer(home);
    server.usePorts(port, managementPort);
    return server;
  }

  Path home() {
    return home;
  }

  /** Other servers run on this machine; an operator's own has the usual ports. */
  private void usePorts(int port, int managementPort) throws IOException {
    Files.writeString(
        home.resolve("bin/standalone.conf"),
        "\nJAVA_OPTS=\"$JAVA_OPTS -Djboss.http.port=%d -Djboss.management.http.port=%d"
                .formatted(port, managementPort)
            + " -Djboss.https.port=0 -Djboss.ajp.port=0\"\n",
        StandardOpenOption.APPEND);
    Path cli = home.resolve("bin/jboss-cli.xml");
    Files.writeString(
        cli,
        Files.readString(cli).replace("<port>9990</port>", "<port>" + managementPort + "</port>"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
