package com.functionalfit.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Random secrets of a stack, made once for its folder and kept there: what is encrypted must stay
 * readable, and no secret stands in the code.
 */
final class Secrets {

  private static final String FILE = "secrets.env";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** The secrets of the folder, as environment; what is missing is made. */
  static Map<String, String> of(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      makePrivate(folder);
      Map<String, String> secrets = read(file);
      secrets.putIfAbsent("FUNCTIONALFIT_ENCRYPTION_KEYS", "dev:" + key());
      secrets.putIfAbsent("FUNCTIONALFIT_BLIND_INDEX_KEY", "dev:" + key());
      if (!secrets.containsKey("FUNCTIONALFIT_VAPID_PRIVATE_KEY")) {
        secrets.putAll(PushKeys.make());
      }
      secrets.putIfAbsent("DB_PASSWORD", password());
      secrets.putIfAbsent("REDIS_PASSWORD", password());
      secrets.putIfAbsent("MAIL_PASSWORD", password());
      write(file, secrets);
      return secrets;
    } catch (IOException e) {
      throw new StartFailed("The folder " + folder + " cannot be written.", e);
    }
  }

  private static Map<String, String> read(Path file) throws IOException {
    Map<String, String> secrets = new HashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int end = line.indexOf('=');
        if (end > 0) {
          secrets.put(line.substring(0, end), line.substring(end + 1));
        }
      }
    }
    return secrets;
  }

  private static void write(Path file, Map<String, String> secrets) throws IOException {
    StringBuilder text = new StringBuilder();
    secrets.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> text.append(entry.getKey() + "=" + entry.getValue() + "\n"));
    Files.writeString(file, text);
  }

  private static void makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static String key() {
    return Base64.getEncoder().encodeToString(random(32));
  }

  /** Hexadecimal: it passes through SQL, configuration files and URLs as it is. */
  private static String password() {
    return HexFormat.of().formatHex(random(16));
  }

  private static byte[] random(int bytes) {
    byte[] value = new byte[bytes];
    RANDOM.nextBytes(value);
    return value;
  }
}
