package com.functionalfit.schedule;

import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A series of a template.
 *
 * @param roomId null when the template's room is used; likewise trainer, capacity and duration
 * @param previousSeriesId series it continues; null when it continues none
 */
public record SeriesView(
    long id,
    long templateId,
    LocalDateTime startsLocal,
    String rrule,
    List<LocalDateTime> exdates,
    List<LocalDateTime> rdates,
    @Schema(nullable = true) Long roomId,
    @Schema(nullable = true) Long trainerId,
    @Schema(nullable = true) Integer capacity,
    @Schema(nullable = true) Integer durationMin,
    @Schema(nullable = true) Long previousSeriesId,
    boolean isActive,
    int version) {}
