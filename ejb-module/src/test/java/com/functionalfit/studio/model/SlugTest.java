package com.functionalfit.studio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REF-2: slugs of sites")
class SlugTest {

  private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

  @ParameterizedTest
  @CsvSource({
    "SASAD, sasad",
    "ÚJBUDA, ujbuda",
    "Őrmező – Tűzliliom köz 3., ormezo-tuzliliom-koz-3",
    "'  Nagy   Terem  ', nagy-terem",
    "!!!, site",
  })
  void makesSlugOfName(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Property
  @net.jqwik.api.Tag("REF-2")
  void isAlwaysWellFormed(@ForAll String name) {
    assertThat(Slug.of(name)).matches(FORM).hasSizeLessThanOrEqualTo(255);
  }

  @Property
  @net.jqwik.api.Tag("REF-2")
  void isItsOwnSlug(@ForAll String name) {
    assertThat(Slug.of(Slug.of(name))).isEqualTo(Slug.of(name));
  }

  @Test
  void countsUpUntilFree() {
    Set<String> taken = Set.of("gym", "gym-2");
    assertThat(Slug.free("Gym", taken::contains)).isEqualTo("gym-3");
  }
}
