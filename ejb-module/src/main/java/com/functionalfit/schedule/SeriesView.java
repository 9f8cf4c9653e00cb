package com.functionalfit.schedule;

import java.time.LocalDateTime;
import java.util.List;

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
    Long roomId,
    Long trainerId,
    Integer capacity,
    Integer durationMin,
    Long previousSeriesId,
    boolean isActive,
    int version) {}
