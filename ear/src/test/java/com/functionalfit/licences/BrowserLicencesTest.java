package com.functionalfit.licences;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What npm brings to the browser is licensed as docs/dependencies.md allows. */
class BrowserLicencesTest {

  private static final Path LOCK_FILE =
      Path.of("..", "web-module", "src", "main", "frontend", "package-lock.json");
  private static final Set<String> ALLOWED =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "ISC",
          "MIT",
          "MIT-0",
          "OFL-1.1");

  @Test
  @DisplayName("Every npm package that ships has an allowed licence")
  void shippedPackagesAreAllowed() throws IOException {
    JsonNode packages = new ObjectMapper().readTree(LOCK_FILE.toFile()).path("packages");

    assertThat(packages.has("node_modules/react")).isTrue();
    assertThat(refused(packages)).isEmpty();
  }

  @Test
  @DisplayName("A package without an allowed licence is named; one of the build is not looked at")
  void refusesOthers() throws IOException {
    JsonNode packages =
        new ObjectMapper()
            .readTree(
                """
                {
                  "": {"license": "Proprietary"},
                  "node_modules/fine": {"license": "MIT"},
                  "node_modules/copyleft": {"license": "GPL-3.0"},
                  "node_modules/unknown": {},
                  "node_modules/tool": {"license": "GPL-3.0", "dev": true}
                }
                """);

    assertThat(refused(packages))
        .containsExactly("node_modules/copyleft: GPL-3.0", "node_modules/unknown: no licence");
  }

  /** The packages that ship without an allowed licence; the empty name is the UI itself. */
  private static List<String> refused(JsonNode packages) {
    return packages.properties().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .filter(entry -> !entry.getValue().path("dev").asBoolean())
        .filter(entry -> !ALLOWED.contains(entry.getValue().path("license").asText()))
        .map(entry -> entry.getKey() + ": " + entry.getValue().path("license").asText("no licence"))
        .toList();
  }
}
