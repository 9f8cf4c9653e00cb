package com.functionalfit.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.TestStack;
import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The jobs of clients, trainers and admins through the screen, in a real browser against the
 * deployed product: book, wait and be promoted; plan, move and check in; close a room and import
 * clients. At phone and desktop width, with axe on the pages. Runs with {@code -Pe2e}; needs
 * Chromium.
 */
@EnabledIfSystemProperty(named = "it.browser", matches = "true")
class BrowserIT {

  private static final long LIMIT_MINUTES = 12;

  @Test
  void mainJobWorksThroughTheScreen() throws Exception {
    String url = TestStack.get().url();
    Api.admin()
        .post(
            "/users",
            Map.of(
                "role", "staff",
                "name", "Trainer Browser",
                "email", "browser-" + UUID.randomUUID() + "@functionalfit.example"))
        .expect(201);
    ProcessBuilder builder =
        new ProcessBuilder("npm", "run", "e2e")
            .directory(new File(System.getProperty("it.frontend")))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.INHERIT);
    builder.environment().put("BASE_URL", url);
    builder.environment().put("E2E_ADMIN_EMAIL", TestStack.ADMIN_EMAIL);
    builder.environment().put("E2E_ADMIN_PASSWORD", TestStack.ADMIN_PASSWORD);
    Process process = builder.start();
    // The standard input of this JVM carries the commands of the test runner: a child that reads
    // along takes them away.
    process.getOutputStream().close();
    boolean ended = process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as("the browser tests end in time").isTrue();
    assertThat(process.exitValue()).as("exit code of npm run e2e").isZero();
  }
}
