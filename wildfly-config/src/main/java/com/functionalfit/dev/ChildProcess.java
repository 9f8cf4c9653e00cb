package com.functionalfit.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A program that belongs to the stack. It runs in a session of its own where the system can do
 * that, so that Ctrl-C reaches this process only and the parts stop in the order of need. Not for
 * use by several threads.
 */
final class ChildProcess {

  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final long PAUSE_MS = 50;

  private final String what;
  private final Process process;
  private final Path log;

  private ChildProcess(String what, Process process, Path log) {
    this.what = what;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a program.
   *
   * @param what what people call it, for messages
   * @param log gets everything it prints; an older one is kept as {@code <name>.1}
   * @param environment added to the environment of this process
   */
  static ChildProcess start(
      String what, List<String> command, Path log, Map<String, String> environment) {
    List<String> line = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      line.add(SETSID.toString());
    }
    line.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      Files.createDirectories(log.getParent());
      if (Files.exists(log)) {
        Files.move(
            log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
      return new ChildProcess(what, builder.start(), log);
    } catch (IOException e) {
      throw new StartFailed(what + " cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Waits for a condition.
   *
   * @throws StartFailed when the program ends or the time is over before it holds
   */
  void await(BooleanSupplier condition, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (!condition.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new StartFailed(what + " ended while it started; see " + log + ".");
      }
      if (System.nanoTime() - deadline > 0) {
        throw new StartFailed(
            what + " is not ready after " + timeout.toSeconds() + " s; see " + log + ".");
      }
      pause();
    }
  }

  /** Whether its output has the text by now. */
  boolean hasPrinted(String text) {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).contains(text);
    } catch (IOException e) {
      throw new StartFailed("The log " + log + " cannot be read.", e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Asks it to end (SIGTERM) and waits; what does not end in time is killed. */
  void stop(Duration timeout) {
    process.destroy();
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  /** Ends it at once, as a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailed("Interrupted while the stack started.", e);
    }
  }
}
