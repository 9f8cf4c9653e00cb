package com.functionalfit.dev;

import java.nio.file.Path;

/** Where the build put what the tests need; Maven says so. */
final class Build {

  private Build() {}

  static Path serverHome() {
    return path("it.server");
  }

  static Path script() {
    return path("it.script");
  }

  static Path stockConfiguration() {
    return path("it.stock");
  }

  static Path scratch(String name) {
    return path("it.folder").resolve(name + "-" + ProcessHandle.current().pid());
  }

  private static Path path(String property) {
    return Path.of(System.getProperty(property)).toAbsolutePath();
  }
}
