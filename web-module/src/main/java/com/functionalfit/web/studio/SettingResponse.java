package com.functionalfit.web.studio;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.functionalfit.studio.SettingView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A setting on the wire. */
@Schema(name = "Setting")
record SettingResponse(
    String key,
    Object value,
    @JsonProperty("default") Object defaultValue,
    String type,
    String description,
    @Schema(nullable = true) Instant updatedAt,
    @Schema(nullable = true) Editor updatedBy) {

  /** Who changed it last. */
  record Editor(long id, String name) {}

  static SettingResponse of(SettingView setting) {
    return new SettingResponse(
        setting.key(),
        setting.value(),
        setting.defaultValue(),
        setting.type(),
        setting.description(),
        setting.updatedAt(),
        setting.updatedBy() == null
            ? null
            : new Editor(setting.updatedBy(), setting.updatedByName()));
  }
}
