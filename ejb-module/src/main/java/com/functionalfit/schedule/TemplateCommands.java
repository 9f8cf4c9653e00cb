package com.functionalfit.schedule;

import com.functionalfit.shared.Patch;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an admin asks of templates and series. */
public final class TemplateCommands {

  private TemplateCommands() {}

  /** Which templates are wanted; null parts do not filter. */
  public record TemplateQuery(String status, Long siteId, String text) {}

  /** A new template; description, room and trainer may be null. */
  public record CreateTemplate(
      String title,
      String description,
      Long defaultRoomId,
      Long defaultTrainerId,
      int durationMin,
      int capacity,
      int creditsRequired,
      String color,
      List<String> tags,
      String status,
      boolean isPublic) {}

  /**
   * Changes of a template.
   *
   * @param version version the editor saw
   */
  public record ChangeTemplate(
      long templateId,
      int version,
      Patch<String> title,
      Patch<String> description,
      Patch<Long> defaultRoomId,
      Patch<Long> defaultTrainerId,
      Patch<Integer> durationMin,
      Patch<Integer> capacity,
      Patch<Integer> creditsRequired,
      Patch<String> color,
      Patch<List<String>> tags,
      Patch<String> status,
      Patch<Boolean> isPublic) {}

  /** When and how a series takes place; what is null comes from the template. */
  public record SeriesDraft(
      LocalDateTime startsLocal,
      String rrule,
      List<LocalDateTime> exdates,
      List<LocalDateTime> rdates,
      Long roomId,
      Long trainerId,
      Integer capacity,
      Integer durationMin) {}

  /**
   * Changes of a series.
   *
   * @param from day the change begins; null changes the whole series
   */
  public record ChangeSeries(
      long templateId,
      long seriesId,
      int version,
      Patch<LocalDateTime> startsLocal,
      Patch<String> rrule,
      Patch<List<LocalDateTime>> exdates,
      Patch<List<LocalDateTime>> rdates,
      Patch<Long> roomId,
      Patch<Long> trainerId,
      Patch<Integer> capacity,
      Patch<Integer> durationMin,
      LocalDate from,
      Patch<Boolean> isActive) {}

  /**
   * What became of a series.
   *
   * @param generated classes made at once
   * @param skipped instances that were not made, and classes that were left alone
   */
  public record SeriesOutcome(SeriesView series, int generated, List<Skipped> skipped) {}

  /** One date of a preview. */
  @Schema(name = "SeriesPreviewItem")
  public record PreviewItem(
      java.time.Instant startsAt,
      java.time.Instant endsAt,
      @Schema(enumeration = {"ok", "conflict", "closed", "duplicate"}) String status,
      List<Conflict> conflicts) {}

  /** What a series would make, and how many of each (rule REC-6). */
  @Schema(name = "SeriesPreview")
  public record Preview(
      List<PreviewItem> items, int total, int ok, int conflict, int closed, int duplicate) {}
}
