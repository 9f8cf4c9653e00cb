package com.functionalfit.studio;

import java.util.List;

/**
 * All settings.
 *
 * @param version rises with every change of any of them
 */
public record SettingsView(List<SettingView> items, int version) {

  public SettingsView {
    items = List.copyOf(items);
  }
}
