package com.functionalfit.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of {@code docs/rules.md}.
 *
 * @param rules by id, whether nothing has to prove it yet
 */
record RuleBook(Map<String, Boolean> rules) {

  private static final Pattern ROW =
      Pattern.compile("^\\| ([A-Z]+-\\d+) \\| .+ \\| (open)? ?\\|$", Pattern.MULTILINE);
  private static final Pattern ID = Pattern.compile("\\b[A-Z]+-\\d+\\b");
  private static final Pattern JAVA =
      Pattern.compile("@(?:Tag|DisplayName)\\(((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?)+)\\)");
  private static final Pattern SCRIPT =
      Pattern.compile("\\b(?:it|test|describe)\\(\\s*(['\"`])((?:(?!\\1).)*)\\1");

  static RuleBook read(String text) {
    Map<String, Boolean> open = new TreeMap<>();
    Matcher row = ROW.matcher(text);
    while (row.find()) {
      open.put(row.group(1), row.group(2) != null);
    }
    return new RuleBook(open);
  }

  /** Ids that stand in the tags and names of tests in a piece of source. */
  static Set<String> named(String source) {
    Set<String> ids = new TreeSet<>();
    for (Pattern pattern : List.of(JAVA, SCRIPT)) {
      Matcher name = pattern.matcher(source);
      while (name.find()) {
        Matcher id = ID.matcher(name.group(pattern == JAVA ? 1 : 2));
        while (id.find()) {
          ids.add(id.group());
        }
      }
    }
    return ids;
  }

  /** Ids named by the tests below a folder of the project. */
  static Set<String> namedBelow(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      return files
          .filter(RuleBook::isTest)
          .flatMap(file -> named(text(file)).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Rules that have to be proved and are not. */
  Set<String> unproved(Set<String> named) {
    return rules.entrySet().stream()
        .filter(rule -> !rule.getValue() && !named.contains(rule.getKey()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Rules that are marked open, of some areas or of all. */
  Set<String> open(String... areas) {
    Set<String> wanted = Set.of(areas);
    return rules.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .filter(id -> wanted.isEmpty() || wanted.contains(id.substring(0, id.indexOf('-'))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isTest(Path file) {
    String path = file.toString().replace('\\', '/');
    boolean isJava = path.contains("/src/test/java/") && path.endsWith(".java");
    boolean isScript =
        path.contains("/src/main/frontend/")
            && !path.contains("/node_modules/")
            && path.matches(".*\\.(test|e2e)\\.tsx?");
    return isJava || isScript;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
