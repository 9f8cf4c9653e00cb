package com.functionalfit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the product against the rules of the house, and the rules against planted violations. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(location -> !isTest(location))
          .importPackages("com.functionalfit");

  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages("com.functionalfit");

  static Stream<NamedRule> rules() {
    return Arrays.stream(ArchitectureRules.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .map(
            field -> {
              try {
                return new NamedRule(field.getName(), (ArchRule) field.get(null));
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void productKeepsTheRule(NamedRule named) {
    named.rule().allowEmptyShould(true).check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleCatchesItsPlantedViolation(NamedRule named) {
    List<String> found = named.rule().evaluate(PLANTED).getFailureReport().getDetails();
    assertThat(found).as("planted violations of " + named.name()).isNotEmpty();
  }

  @Test
  void everyModuleIsLookedAt() {
    assertThat(PRODUCT.contain("com.functionalfit.shared.Money")).isTrue();
    assertThat(PRODUCT.contain("com.functionalfit.web.ApiApplication")).isTrue();
    assertThat(
            PRODUCT.stream()
                .anyMatch(c -> c.getPackageName().startsWith("com.functionalfit.batch")))
        .isTrue();
  }

  private static boolean isTest(Location location) {
    return location.contains("/test-classes/");
  }

  record NamedRule(String name, ArchRule rule) {
    @Override
    public String toString() {
      return name;
    }
  }
}
