package com.functionalfit.studio.model;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.SettingKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks a request to change settings, as a whole: all of it is good, or none of it acts. */
public final class SettingChanges {

  private SettingChanges() {}

  /**
   * What of the wanted values differs from the stored ones.
   *
   * @param stored plain values by name
   * @param wanted plain values by name, unchecked
   * @return plain values in their written form, by name
   * @throws Refusal VALIDATION with one entry for each wrong value
   */
  public static Map<String, Object> of(Map<String, Object> stored, Map<String, Object> wanted) {
    List<FieldError> errors = new ArrayList<>();
    Map<String, Object> changed = new LinkedHashMap<>();
    wanted.forEach((name, value) -> collect(name, value, stored, changed, errors));
    checkDebugCopies(stored, changed, errors);
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
    return changed;
  }

  private static void collect(
      String name,
      Object value,
      Map<String, Object> stored,
      Map<String, Object> changed,
      List<FieldError> errors) {
    SettingDefinition<?> definition =
        SettingsCatalogue.find(name).filter(one -> !one.readOnly()).orElse(null);
    if (definition == null) {
      errors.add(new FieldError(name, FieldError.UNKNOWN_FIELD));
      return;
    }
    try {
      Object plain = definition.normalise(value);
      if (!Objects.equals(text(plain), text(current(definition, stored)))) {
        changed.put(name, plain);
      }
    } catch (SettingRejected e) {
      errors.add(new FieldError(name, e.code()));
    }
  }

  /** Copies of mails need an address to go to. */
  private static void checkDebugCopies(
      Map<String, Object> stored, Map<String, Object> changed, List<FieldError> errors) {
    String enabled = SettingKey.DEBUG_BCC_ENABLED.name();
    String address = SettingKey.DEBUG_BCC_ADDRESS.name();
    boolean isOn = Boolean.TRUE.equals(changed.getOrDefault(enabled, stored.get(enabled)));
    Object target = changed.containsKey(address) ? changed.get(address) : stored.get(address);
    if (isOn && target == null) {
      errors.add(new FieldError(address, FieldError.REQUIRED));
    }
  }

  private static Object current(SettingDefinition<?> definition, Map<String, Object> stored) {
    String name = definition.key().name();
    try {
      return stored.containsKey(name)
          ? definition.normalise(stored.get(name))
          : definition.plainDefault();
    } catch (SettingRejected e) {
      return null; // a stored value that is not valid differs from every valid one
    }
  }

  /** Numbers of one value may have different types. */
  private static String text(Object plain) {
    return plain == null ? null : plain.toString();
  }
}
