package com.functionalfit.studio;

import java.time.Instant;

/**
 * One setting as an admin sees it.
 *
 * @param value plain JSON value in force; null where the setting allows it
 * @param defaultValue plain JSON value without a change
 * @param description in the caller's language
 * @param updatedAt null when it was never changed
 * @param updatedBy user id; null when nobody changed it
 * @param updatedByName null when nobody changed it
 */
public record SettingView(
    String key,
    Object value,
    Object defaultValue,
    String type,
    String description,
    Instant updatedAt,
    Long updatedBy,
    String updatedByName) {}
