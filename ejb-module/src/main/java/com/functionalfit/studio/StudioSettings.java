package com.functionalfit.studio;

/**
 * The business settings an admin changes (rule SET-2), typed. A change acts on every node within 5
 * s.
 */
public interface StudioSettings {

  /** The value in force, or the key's default. May be null only where the key allows it. */
  <T> T get(SettingKey<T> key);
}
