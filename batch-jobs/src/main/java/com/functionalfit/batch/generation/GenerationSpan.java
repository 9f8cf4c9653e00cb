package com.functionalfit.batch.generation;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import java.time.LocalDate;

/**
 * Which days and template an execution is about.
 *
 * @param templateId null for all
 */
record GenerationSpan(LocalDate from, int horizonDays, Long templateId) {

  /** Reads job parameters; empty and missing ones take their default. */
  static GenerationSpan of(
      String from,
      String horizonDays,
      String templateId,
      StudioClock clock,
      StudioSettings settings) {
    return new GenerationSpan(
        isAbsent(from) ? clock.today() : LocalDate.parse(from),
        isAbsent(horizonDays)
            ? settings.get(SettingKey.GENERATION_HORIZON_DAYS)
            : Integer.parseInt(horizonDays),
        isAbsent(templateId) ? null : Long.valueOf(templateId));
  }

  private static boolean isAbsent(String value) {
    return value == null || value.isBlank();
  }
}
