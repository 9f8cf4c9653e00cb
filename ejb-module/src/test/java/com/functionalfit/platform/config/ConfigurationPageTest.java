package com.functionalfit.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} says what the code and the server script say. */
class ConfigurationPageTest {

  private static final Path PROJECT = Path.of(System.getProperty("basedir", "."), "..");
  // The default is a text, or another variable with its own default.
  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\{env\\.([A-Z_]+)(?::(?:\\$\\{env\\.([A-Z_]+)[^}]*}|([^}]*)))?}");
  private static final String NONE = "–";

  @Test
  void listsEveryKeyOfTheCatalogueWithItsTypeDefaultSecrecyAndMeaning() throws IOException {
    List<String> expected = Arrays.stream(ConfigKey.values()).map(this::row).toList();

    assertThat(rows("## Application")).containsExactlyElementsOf(expected);
  }

  @Test
  void listsEveryVariableTheServerScriptReadsWithItsDefault() throws IOException {
    Set<String> documented =
        rows("## Server").stream()
            .map(row -> row.split(" \\| "))
            .map(cells -> cells[0] + " | " + cells[1])
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(documented).isEqualTo(variablesOfTheScript());
  }

  @Test
  void givesNoSecretADefault() {
    assertThat(ConfigKey.values())
        .filteredOn(ConfigKey::isSecret)
        .isNotEmpty()
        .allSatisfy(key -> assertThat(key.defaultValue()).isNull());
  }

  private String row(ConfigKey key) {
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            key.name(),
            key.type(),
            cell(key.defaultValue()),
            key.isSecret() ? "yes" : "no",
            key.description());
  }

  private static String cell(String defaultValue) {
    return defaultValue == null || defaultValue.isEmpty() ? NONE : "`" + defaultValue + "`";
  }

  private static Set<String> variablesOfTheScript() throws IOException {
    Path script = PROJECT.resolve("wildfly-config/src/main/cli/functionalfit.cli");
    Set<String> found = new TreeSet<>();
    for (String line : Files.readAllLines(script)) {
      Matcher variable = VARIABLE.matcher(line.startsWith("#") ? "" : line);
      while (variable.find()) {
        String other = variable.group(2);
        String standard = other == null ? variable.group(3) : other;
        found.add("| `" + variable.group(1) + "` | " + cell(standard));
      }
    }
    return found;
  }

  /** The rows of the table below a heading, without its head. */
  private static List<String> rows(String heading) throws IOException {
    List<String> page = Files.readAllLines(PROJECT.resolve("docs/configuration.md"));
    return page.subList(page.indexOf(heading) + 1, page.size()).stream()
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .toList();
  }
}
