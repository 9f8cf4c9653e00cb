package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory.Audience;
import com.functionalfit.events.EventCommands.CreateEvent;
import com.functionalfit.schedule.Conflict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What staff and admins ask of series of events, and what they are told. */
public final class SeriesCommands {

  private SeriesCommands() {}

  /**
   * How an event repeats, on the wall clock of the studio.
   *
   * @param exdates starts left out
   * @param rdates starts added
   * @param failsOnConflict whether one conflict refuses all, instead of being skipped (rule REC-5)
   */
  public record Repeat(
      String rrule,
      List<LocalDateTime> exdates,
      List<LocalDateTime> rdates,
      boolean failsOnConflict) {

    public Repeat {
      exdates = List.copyOf(exdates);
      rdates = List.copyOf(rdates);
    }
  }

  /**
   * A series.
   *
   * @param first the event at its first start
   */
  public record CreateSeries(CreateEvent first, Repeat repeat) {}

  /**
   * An event the series leaves out.
   *
   * @param status conflict or closed
   */
  @Schema(name = "SkippedEvent")
  public record SkippedDate(
      Instant startsAt,
      @Schema(enumeration = {"conflict", "closed"}) String status,
      List<Conflict> conflicts) {}

  /**
   * What became of a new series.
   *
   * @param told how many people hear of it
   */
  public record PlannedSeries(
      long seriesId, List<Long> eventIds, List<SkippedDate> skipped, Audience told) {}

  /**
   * One date of a preview, judged as saving would judge it (rule CONF-7).
   *
   * @param startsLocal what the clock in the studio shows
   * @param isShifted whether the wanted time does not exist on that day, so that it begins later
   */
  @Schema(name = "EventPreviewItem")
  public record PreviewItem(
      Instant startsAt,
      Instant endsAt,
      LocalDateTime startsLocal,
      boolean isShifted,
      @Schema(enumeration = {"ok", "conflict", "closed", "duplicate"}) String status,
      List<Conflict> conflicts) {}

  /**
   * The clocks change within the series, which stays where it is on the wall clock.
   *
   * @param offsetBefore e.g. {@code +01:00}
   */
  @Schema(name = "ClockChange")
  public record ClockChange(Instant at, String offsetBefore, String offsetAfter) {}

  /** What a guest would pay for the first date. */
  @Schema(name = "GuestPrice")
  public record PreviewPrice(
      int position, BigDecimal entryFee, BigDecimal trainerFee, String currency, String source) {}

  /** What saving would make, and how many of each (rule REC-6). */
  @Schema(name = "EventPreview")
  public record Preview(
      List<PreviewItem> items,
      int total,
      int ok,
      int conflict,
      int closed,
      int duplicate,
      List<ClockChange> clockChanges,
      List<PreviewPrice> prices) {}
}
