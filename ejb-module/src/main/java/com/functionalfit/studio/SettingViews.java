package com.functionalfit.studio;

import com.functionalfit.studio.model.SettingDefinition;
import com.functionalfit.studio.model.SettingRow;
import com.functionalfit.studio.model.SettingsCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Joins the catalogue with what is stored. */
final class SettingViews {

  private static final String WORDS = "com.functionalfit.studio.SettingDescriptions";

  private SettingViews() {}

  static SettingsView of(
      List<SettingRow> stored,
      Map<Long, String> editors,
      Long technicalGuest,
      int version,
      String language) {
    ResourceBundle words = ResourceBundle.getBundle(WORDS, Locale.forLanguageTag(language));
    Map<String, SettingRow> byName =
        stored.stream().collect(Collectors.toMap(SettingRow::name, Function.identity()));
    List<SettingView> items =
        SettingsCatalogue.all().stream()
            .map(one -> view(one, byName.get(one.key().name()), editors, technicalGuest, words))
            .toList();
    return new SettingsView(items, version);
  }

  private static SettingView view(
      SettingDefinition<?> definition,
      SettingRow row,
      Map<Long, String> editors,
      Long technicalGuest,
      ResourceBundle words) {
    Object value = row == null ? definition.plainDefault() : SettingJson.read(row.json());
    Long editor = row == null ? null : row.updatedBy();
    return new SettingView(
        definition.key().name(),
        definition.key().equals(SettingKey.TECHNICAL_GUEST_CLIENT_ID) ? technicalGuest : value,
        definition.plainDefault(),
        definition.rule().typeName(),
        words.getString(definition.key().name()),
        row == null ? null : row.updatedAt(),
        editor,
        editor == null ? null : editors.get(editor));
  }
}
