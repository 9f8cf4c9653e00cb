package com.functionalfit.studio.model;

import java.util.List;
import java.util.Map;

/** Where setting values are kept. */
public interface SettingRows {

  List<SettingRow> list();

  /** Values as JSON text, by name. */
  Map<String, String> listValues();

  /** All rows, locked for the rest of the transaction. */
  List<SettingRow> listLocked();

  void add(SettingRow row);

  /** Writes what was changed. */
  void flush();

  /** Names of those who changed settings, by user id. */
  Map<Long, String> editors();

  /** Id of the technical guest; null when there is none. */
  Long technicalGuest();
}
