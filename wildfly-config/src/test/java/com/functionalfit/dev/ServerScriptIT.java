package com.functionalfit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The script that configures the server, on a server home of its own. */
class ServerScriptIT {

  @Test
  @DisplayName("A second run of the script changes nothing")
  void secondRunChangesNothing() throws Exception {
    Path home = stockServer();
    Path configuration = home.resolve("standalone/configuration/standalone.xml");

    Cli.run(home, "--file=" + Build.script());
    String once = Files.readString(configuration);
    Cli.run(home, "--file=" + Build.script());

    assertThat(once).isNotEqualTo(Files.readString(Build.stockConfiguration()));
    assertThat(Files.readString(configuration)).isEqualTo(once);
  }

  @Test
  @DisplayName("No secret has a default")
  void secretsHaveNoDefault() throws IOException {
    List<String> withDefault =
        Pattern.compile("\\$\\{env\\.(\\w*(?:PASSWORD|SECRET|TOKEN|KEY)\\w*):([^}]+)}")
            .matcher(Files.readString(Build.script()))
            .results()
            // A stand-in the server needs to boot; it opens nothing.
            .filter(match -> !"none".equals(match.group(2)))
            .map(match -> match.group(1))
            .toList();

    assertThat(withDefault).isEmpty();
  }

  /** Programs and modules are those of the build, the configuration is that of the distribution. */
  private static Path stockServer() throws IOException {
    Path home = Build.scratch("stock");
    Trees.delete(home);
    Files.createDirectories(home);
    for (String part : List.of("modules", "bin", "jboss-modules.jar")) {
      Files.createSymbolicLink(home.resolve(part), Build.serverHome().resolve(part));
    }
    Trees.copy(
        Build.serverHome().resolve("standalone/configuration"),
        home.resolve("standalone/configuration"));
    Path configuration = home.resolve("standalone/configuration/standalone.xml");
    Files.delete(configuration);
    Files.copy(Build.stockConfiguration(), configuration);
    return home;
  }
}
