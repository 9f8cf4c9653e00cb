import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Builds the React UI for Maven with nothing but the JDK and Node.js: installs what the lock file
 * names, checks, tests and builds, and leaves out what is up to date. Arguments: what to do (build,
 * check), the frontend folder, the folder for stamps.
 */
public final class BuildFrontend {

  private static final int MIN_NODE = 20;

  private final Path frontend;
  private final Path stamps;

  private BuildFrontend(Path frontend, Path stamps) {
    this.frontend = frontend;
    this.stamps = stamps;
  }

  /** Does what the first argument says; ends with 1 and one sentence when it cannot. */
  public static void main(String[] arguments) throws Exception {
    BuildFrontend build = new BuildFrontend(Path.of(arguments[1]), Path.of(arguments[2]));
    Files.createDirectories(build.stamps);
    build.requireNode();
    build.once("install", List.of("package-lock.json"), List.of("npm", "ci", "--no-audit", "--no-fund"));
    switch (arguments[0]) {
      case "build" ->
          build.once("build", sources(), List.of("npm", "run", "--silent", "build"));
      case "check" -> {
        build.once("lint", checked(), List.of("npm", "run", "--silent", "lint"));
        build.once("test", sources(), List.of("npm", "test", "--silent"));
      }
      default -> throw new IllegalArgumentException("Unknown step " + arguments[0]);
    }
  }

  private static List<String> sources() {
    return List.of(
        "src", "public", "e2e", "index.html", "package.json", "package-lock.json", "vite.config.ts",
        "tsconfig.json", "eslint.config.js", "knip.json");
  }

  /** The sources, and the description of the API that their types are generated from. */
  private static List<String> checked() {
    return Stream.concat(sources().stream(), Stream.of("../../../../docs/openapi.yaml")).toList();
  }

  private void requireNode() throws InterruptedException {
    try {
      Process process = new ProcessBuilder("node", "--version").start();
      String version = new String(process.getInputStream().readAllBytes()).strip();
      process.waitFor();
      int major = Integer.parseInt(version.replaceFirst("^v(\\d+).*", "$1"));
      if (major < MIN_NODE) {
        fail("Node.js " + version + " is too old: FunctionalFit Calendar needs " + MIN_NODE + " or newer.");
      }
    } catch (IOException e) {
      fail("Node.js is missing: install version " + MIN_NODE + " or newer, it builds the browser UI.");
    }
  }

  /** Runs a command unless it succeeded before on the very same inputs. */
  private void once(String step, List<String> inputs, List<String> command) throws Exception {
    Path stamp = stamps.resolve(step + ".sha256");
    String digest = digest(inputs);
    boolean isDone = Files.exists(stamp) && Files.readString(stamp).equals(digest);
    if (isDone && Files.isDirectory(frontend.resolve("node_modules"))
        && (!step.equals("build") || Files.isDirectory(frontend.resolve("dist")))) {
      return;
    }
    System.out.println("Frontend: " + String.join(" ", command));
    Process process =
        new ProcessBuilder(command).directory(frontend.toFile()).inheritIO().start();
    if (process.waitFor() != 0) {
      fail("The frontend step '" + step + "' failed; see its output above.");
    }
    Files.writeString(stamp, digest);
  }

  private String digest(List<String> inputs) throws Exception {
    Map<String, Path> files = new TreeMap<>();
    for (String input : inputs) {
      Path path = frontend.resolve(input);
      if (Files.exists(path)) {
        try (Stream<Path> tree = Files.walk(path)) {
          tree.filter(Files::isRegularFile)
              .forEach(file -> files.put(frontend.relativize(file).toString(), file));
        }
      }
    }
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    for (Map.Entry<String, Path> file : files.entrySet()) {
      sha.update(file.getKey().getBytes());
      sha.update(Files.readAllBytes(file.getValue()));
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static void fail(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }
}
