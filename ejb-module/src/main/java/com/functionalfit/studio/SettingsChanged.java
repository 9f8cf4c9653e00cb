package com.functionalfit.studio;

import java.util.Set;

/**
 * Settings were changed.
 *
 * @param names names of the changed settings
 */
public record SettingsChanged(Set<String> names) {}
