package com.functionalfit.queue.bench;

import com.functionalfit.queue.faults.Stage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** BullMQ on the same Redis, which is all its record. Needs Node.js and npm. */
final class BullMq implements Contender {

  private static final Path SOURCE = Path.of("src", "test", "resources", "bench", "bullmq");
  private static final Path FOLDER = Path.of("target", "bench", "bullmq").toAbsolutePath();

  private final Stage stage;
  private final String port;
  private int nodes;

  BullMq(Stage stage) throws IOException, InterruptedException {
    this.stage = stage;
    this.port = Integer.toString(URI.create(stage.redisUri()).getPort());
    Files.createDirectories(FOLDER);
    for (String file : List.of("package.json", "package-lock.json", "worker.mjs", "round.mjs")) {
      Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
  }

  @Override
  public String name() {
    return "BullMQ";
  }

  @Override
  public void start(int count, int concurrency) throws Exception {
    nodes = count;
    for (int i = 0; i < nodes; i++) {
      stage.startProgram(
          "bullmq-" + i,
          List.of(
              "node",
              FOLDER.resolve("worker.mjs").toString(),
              port,
              Integer.toString(concurrency)));
    }
  }

  @Override
  public double round(int jobs) throws Exception {
    String said = run("node", "round.mjs", port, Integer.toString(jobs));
    return Double.parseDouble(said.substring(said.indexOf('=') + 1).trim());
  }

  @Override
  public void stop() throws Exception {
    for (int i = 0; i < nodes; i++) {
      stage.terminate("bullmq-" + i);
    }
    nodes = 0;
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(output);
    }
    return output;
  }
}
