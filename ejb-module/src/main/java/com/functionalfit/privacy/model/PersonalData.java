package com.functionalfit.privacy.model;

import java.util.List;
import java.util.Map;

/** Everything that is stored about a person. */
public interface PersonalData {

  /**
   * One kind of data, e.g. registrations.
   *
   * @param name of the files it becomes
   * @param rows by column; values are text, numbers, booleans or null
   */
  record Section(String name, List<Map<String, Object>> rows) {}

  /**
   * Reads it all.
   *
   * @param userId null for a walk-in
   * @param clientId null without client profile
   */
  List<Section> read(Long userId, Long clientId);
}
