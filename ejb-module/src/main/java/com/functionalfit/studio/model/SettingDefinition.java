package com.functionalfit.studio.model;

import com.functionalfit.studio.SettingKey;

/**
 * What is known of one setting.
 *
 * @param readOnly true for values that are shown, but are not the admin's to change
 */
public record SettingDefinition<T>(SettingKey<T> key, SettingRule<T> rule, boolean readOnly) {

  /** The checked value of a plain one; the default where there is none. */
  public T readOrDefault(Object raw, boolean isStored) throws SettingRejected {
    return isStored ? rule.read(raw) : key.defaultValue();
  }

  /** The default as a plain value. */
  public Object plainDefault() {
    return rule.write(key.defaultValue());
  }

  /** A plain value in its one written form. */
  public Object normalise(Object raw) throws SettingRejected {
    return rule.write(rule.read(raw));
  }
}
