package com.functionalfit.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.studio.model.SettingsCatalogue;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SET-2: every setting is described")
class SettingDescriptionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"hu", "en"})
  void describesEverySettingAndNothingElse(String language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "com.functionalfit.studio.SettingDescriptions", Locale.forLanguageTag(language));
    Set<String> names =
        SettingsCatalogue.all().stream().map(one -> one.key().name()).collect(Collectors.toSet());
    assertThat(words.getLocale().getLanguage()).isEqualTo(language);
    assertThat(words.keySet()).isEqualTo(names);
  }
}
