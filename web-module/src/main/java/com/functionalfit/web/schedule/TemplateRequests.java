package com.functionalfit.web.schedule;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.functionalfit.schedule.TemplateCommands.ChangeSeries;
import com.functionalfit.schedule.TemplateCommands.ChangeTemplate;
import com.functionalfit.schedule.TemplateCommands.CreateTemplate;
import com.functionalfit.schedule.TemplateCommands.SeriesDraft;
import com.functionalfit.shared.Patch;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the template and series routes. */
final class TemplateRequests {

  private static final String COLOR = "#[0-9A-Fa-f]{6}";
  private static final String STATUS = "active|inactive";
  private static final String DEFAULT_COLOR = "#6B7280";
  private static final int MAX_SEATS = 32_767;

  private TemplateRequests() {}

  /** Body of POST /class-templates. */
  @Schema(name = "NewTemplate")
  record Create(
      @NotNull @Size(max = 255) String title,
      @Size(max = 5000) String description,
      Long defaultRoomId,
      Long defaultTrainerId,
      @NotNull @Min(15) @Max(480) Integer durationMin,
      @NotNull @Min(1) @Max(MAX_SEATS) Integer capacity,
      @Min(0) @Max(20) Integer creditsRequired,
      @Pattern(regexp = COLOR) String color,
      @Size(max = 20) List<@NotNull @Size(max = 50) String> tags,
      @Pattern(regexp = STATUS) String status,
      Boolean isPublic) {

    CreateTemplate toCommand() {
      return new CreateTemplate(
          title,
          description,
          defaultRoomId,
          defaultTrainerId,
          durationMin,
          capacity,
          creditsRequired == null ? 1 : creditsRequired,
          color == null ? DEFAULT_COLOR : color,
          tags == null ? List.of() : tags,
          status == null ? "active" : status,
          isPublic == null || isPublic);
    }
  }

  /** Body of PATCH /class-templates/{id}. */
  @Schema(name = "TemplateChange")
  record Change(
      Patch<@Size(max = 255) String> title,
      Patch<@Size(max = 5000) String> description,
      Patch<Long> defaultRoomId,
      Patch<Long> defaultTrainerId,
      Patch<@Min(15) @Max(480) Integer> durationMin,
      Patch<@Min(1) @Max(MAX_SEATS) Integer> capacity,
      Patch<@Min(0) @Max(20) Integer> creditsRequired,
      Patch<@Pattern(regexp = COLOR) String> color,
      Patch<@Size(max = 20) List<@NotNull @Size(max = 50) String>> tags,
      Patch<@Pattern(regexp = STATUS) String> status,
      Patch<Boolean> isPublic) {

    ChangeTemplate toCommand(long id, int version) {
      return new ChangeTemplate(
          id,
          version,
          title,
          description,
          defaultRoomId,
          defaultTrainerId,
          durationMin,
          capacity,
          creditsRequired,
          color,
          tags,
          status,
          isPublic);
    }
  }

  /** Body of POST …/series. Local times have no offset: they are the studio's wall clock. */
  @Schema(name = "NewSeries")
  record Series(
      @NotNull @JsonFormat(lenient = OptBoolean.FALSE) LocalDateTime startsLocal,
      @NotNull @Size(max = 500) String rrule,
      @Size(max = 1000) List<@NotNull LocalDateTime> exdates,
      @Size(max = 1000) List<@NotNull LocalDateTime> rdates,
      Long roomId,
      Long trainerId,
      @Min(1) @Max(MAX_SEATS) Integer capacity,
      @Min(15) @Max(480) Integer durationMin) {

    SeriesDraft toDraft() {
      return draft(startsLocal, rrule, exdates, rdates, roomId, trainerId, capacity, durationMin);
    }
  }

  /** Body of POST …/preview: a series, and how far to look. */
  record PreviewSeries(
      @NotNull @JsonFormat(lenient = OptBoolean.FALSE) LocalDateTime startsLocal,
      @NotNull @Size(max = 500) String rrule,
      @Size(max = 1000) List<@NotNull LocalDateTime> exdates,
      @Size(max = 1000) List<@NotNull LocalDateTime> rdates,
      Long roomId,
      Long trainerId,
      @Min(1) @Max(MAX_SEATS) Integer capacity,
      @Min(15) @Max(480) Integer durationMin,
      LocalDate until) {

    SeriesDraft toDraft() {
      return draft(startsLocal, rrule, exdates, rdates, roomId, trainerId, capacity, durationMin);
    }
  }

  /** Body of PATCH …/series/{seriesId}. */
  record SeriesChange(
      Patch<LocalDateTime> startsLocal,
      Patch<@Size(max = 500) String> rrule,
      Patch<@Size(max = 1000) List<@NotNull LocalDateTime>> exdates,
      Patch<@Size(max = 1000) List<@NotNull LocalDateTime>> rdates,
      Patch<Long> roomId,
      Patch<Long> trainerId,
      Patch<@Min(1) @Max(MAX_SEATS) Integer> capacity,
      Patch<@Min(15) @Max(480) Integer> durationMin,
      LocalDate from,
      Patch<Boolean> isActive) {

    ChangeSeries toCommand(long templateId, long seriesId, int version) {
      return new ChangeSeries(
          templateId,
          seriesId,
          version,
          startsLocal,
          rrule,
          exdates,
          rdates,
          roomId,
          trainerId,
          capacity,
          durationMin,
          from,
          isActive);
    }
  }

  private static SeriesDraft draft(
      LocalDateTime startsLocal,
      String rrule,
      List<LocalDateTime> exdates,
      List<LocalDateTime> rdates,
      Long roomId,
      Long trainerId,
      Integer capacity,
      Integer durationMin) {
    return new SeriesDraft(
        startsLocal,
        rrule,
        exdates == null ? List.of() : exdates,
        rdates == null ? List.of() : rdates,
        roomId,
        trainerId,
        capacity,
        durationMin);
  }
}
