package com.functionalfit.schedule;

import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A class template as people see it.
 *
 * @param activePrice default price in force today; null when there is none or the caller is a
 *     client
 * @param series empty for clients
 */
public record TemplateView(
    long id,
    String title,
    String description,
    RoomRef defaultRoom,
    Ref defaultTrainer,
    int durationMin,
    int capacity,
    int creditsRequired,
    String color,
    List<String> tags,
    String status,
    boolean isPublic,
    ActivePrice activePrice,
    List<SeriesView> series,
    int version) {

  /** The default price in force. */
  public record ActivePrice(
      long id,
      BigDecimal entryFee,
      BigDecimal trainerFee,
      String currency,
      LocalDate validFrom,
      @Schema(nullable = true) LocalDate validUntil) {}

  TemplateView with(ActivePrice price, List<SeriesView> ownSeries) {
    return new TemplateView(
        id,
        title,
        description,
        defaultRoom,
        defaultTrainer,
        durationMin,
        capacity,
        creditsRequired,
        color,
        tags,
        status,
        isPublic,
        price,
        ownSeries,
        version);
  }
}
