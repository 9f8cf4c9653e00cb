package com.functionalfit.bench;

import com.functionalfit.it.support.TestStack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Deploys the constant answers to the node that is measured, as a web archive of their own. */
final class Yardstick {

  private Yardstick() {}

  static void deploy() throws IOException, InterruptedException {
    Path archive = Path.of(System.getProperty("it.folder"), "bench.war").toAbsolutePath();
    String entry = ConstantServlet.class.getName().replace('.', '/') + ".class";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
        InputStream code = ConstantServlet.class.getClassLoader().getResourceAsStream(entry)) {
      zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + entry));
      code.transferTo(zip);
      zip.closeEntry();
    }
    Process cli =
        new ProcessBuilder(
                Path.of(System.getProperty("it.server"), "bin", "jboss-cli.sh").toString(),
                "--connect",
                "--controller=localhost:" + TestStack.get().node().managementPort(),
                "--command=deploy " + archive)
            .redirectErrorStream(true)
            .start();
    cli.getOutputStream().close();
    String output = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (cli.waitFor() != 0) {
      throw new IllegalStateException(output);
    }
  }
}
