package com.functionalfit.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

  @TempDir private Path folder;

  @Test
  void tellsErrorsWithTheirInnermostCause() throws Exception {
    Path log =
        Files.writeString(
            folder.resolve("server.log"),
            """
            19:58:24,079 INFO  [org.jboss.modules] (main) JBoss Modules
            {"level":"INFO","message":"fine"}
            {"level":"ERROR","message":"MSC000001: Failed to start service x","stackTrace":": Outer: no\\n\\tat a.B\\nCaused by: Middle: no\\n\\tat a.C\\nCaused by: Inner: Communications link failure\\n\\t... 9 more\\n"}
            {"level":"ERROR","message":"started (with errors)"}
            {"level":"ERROR","message":"the server is still writing th\
            """);

    assertThat(ServerLog.errors(log).lines())
        .containsExactly(
            "MSC000001: Failed to start service x (Inner: Communications link failure)",
            "started (with errors)",
            "{\"level\":\"ERROR\",\"message\":\"the server is still writing th");
  }

  @Test
  void shortensWhatIsLong() throws Exception {
    Path log =
        Files.writeString(
            folder.resolve("server.log"),
            "{\"level\":\"ERROR\",\"message\":\"" + "x".repeat(2000) + "\"}\n");

    assertThat(ServerLog.errors(log)).hasSize(501).endsWith("x…");
  }

  @Test
  void saysThatThereIsNoLog() {
    assertThat(ServerLog.errors(folder.resolve("none"))).startsWith("The log cannot be read");
  }
}
