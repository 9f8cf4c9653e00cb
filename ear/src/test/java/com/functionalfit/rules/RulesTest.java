package com.functionalfit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every rule of the product has a test that names it, or is marked open in docs/rules.md. */
class RulesTest {

  // Tests run in the folder of their module.
  private static final Path PROJECT = Path.of("..");

  private static RuleBook book;
  private static Set<String> named;

  @BeforeAll
  static void read() throws IOException {
    book = RuleBook.read(Files.readString(PROJECT.resolve("docs/rules.md")));
    named = RuleBook.namedBelow(PROJECT);
  }

  @Test
  void everyRuleIsProvedUnlessItIsOpen() {
    System.out.printf("rules: %d listed, open: %s%n", book.rules().size(), book.open());
    assertThat(book.unproved(named)).as("rules without a test").isEmpty();
  }

  @Test
  void testsNameRulesThatThereAre() {
    Set<String> unknown = new TreeSet<>(named);
    unknown.removeIf(id -> book.rules().containsKey(id) || !isOfAnArea(id));
    assertThat(unknown).as("ids that docs/rules.md does not list").isEmpty();
  }

  @Test
  void theCalendarAndItsPeopleLeaveNothingOpen() {
    assertThat(
            book.open(
                "EVT", "CONF", "REC", "CHK", "CLS", "CLOS", "GUEST", "LIVE", "USER", "AUD", "IMP",
                "PRIV", "SET"))
        .isEmpty();
  }

  @Test
  void aRuleWithoutTestIsFound() {
    RuleBook planted =
        RuleBook.read(
            """
            | Rule | What it is about | State |
            |---|---|---|
            | XYZ-1 | Proved |  |
            | XYZ-2 | Forgotten |  |
            | XYZ-3 | Not built | open |
            """);
    Set<String> tests =
        RuleBook.named("@Tag(\"XYZ-1\") @DisplayName(\"a \"\n + \"QRS-7: b\") void xyz2() {}");
    assertThat(tests).containsExactly("QRS-7", "XYZ-1");
    assertThat(planted.unproved(tests)).containsExactly("XYZ-2");
    assertThat(planted.open("XYZ")).containsExactly("XYZ-3");
    assertThat(RuleBook.named("it('XYZ-4: shows', () => {})")).containsExactly("XYZ-4");
  }

  private static boolean isOfAnArea(String id) {
    String area = id.substring(0, id.indexOf('-') + 1);
    return book.rules().keySet().stream().anyMatch(rule -> rule.startsWith(area));
  }
}
