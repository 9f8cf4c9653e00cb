package com.functionalfit.web.schedule;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.functionalfit.schedule.ClassCommands.ClassChange;
import com.functionalfit.schedule.OccurrenceView;
import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import com.functionalfit.schedule.Refs.SiteRef;
import com.functionalfit.schedule.Skipped;
import com.functionalfit.web.openapi.AnswerSchemas;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers of the class routes. */
final class ClassJson {

  private ClassJson() {}

  /** What a class shows of its template. */
  @Schema(name = "OccurrenceTemplate")
  record Template(
      long id,
      String title,
      @Schema(nullable = true) String description,
      int durationMin,
      String color,
      List<String> tags,
      int creditsRequired) {}

  /** What only staff and admin see of a class. */
  record Internal(
      @Schema(nullable = true) String googleState,
      boolean forced,
      @Schema(nullable = true) Long createdBy,
      @Schema(nullable = true) Long updatedBy) {}

  /** A class. */
  @Schema(
      extensions =
          @Extension(name = AnswerSchemas.ABSENT, value = "googleState,forced,createdBy,updatedBy"))
  record Occurrence(
      long id,
      Template template,
      @Schema(nullable = true) Long seriesId,
      boolean isException,
      Instant startsAt,
      Instant endsAt,
      RoomRef room,
      SiteRef site,
      Ref trainer,
      int capacity,
      int bookedCount,
      int waitlistCount,
      int availableSpots,
      boolean isFull,
      int creditsRequired,
      @Schema(enumeration = {"scheduled", "completed", "cancelled"}) String status,
      @Schema(nullable = true) String cancelReason,
      @Schema(
              nullable = true,
              enumeration = {"booked", "waitlist", "attended", "no_show"})
          String myStatus,
      int version,
      @JsonUnwrapped Internal internal) {}

  /** The classes of a range of dates. */
  record Occurrences(List<Occurrence> items) {}

  /** What an edit did. */
  @Schema(name = "ChangedClass")
  record Changed(Occurrence occurrence, int changed, List<Skipped> skipped) {}

  /** What a move did. */
  @Schema(name = "MovedClass")
  record Moved(
      Occurrence occurrence, int changed, List<Skipped> skipped, int notified, int notNotified) {}

  /**
   * A class for one reader.
   *
   * @param isInternal whether the reader is staff or admin
   */
  static Occurrence occurrence(OccurrenceView view, boolean isInternal) {
    return new Occurrence(
        view.id(),
        template(view.template()),
        view.seriesId(),
        view.isException(),
        view.startsAt(),
        view.endsAt(),
        view.room(),
        view.room().site(),
        view.trainer(),
        view.capacity(),
        view.bookedCount(),
        view.waitlistCount(),
        view.availableSpots(),
        view.isFull(),
        view.creditsRequired(),
        view.status(),
        view.cancelReason(),
        view.myStatus(),
        view.version(),
        isInternal ? new Internal(null, view.forced(), view.createdBy(), view.updatedBy()) : null);
  }

  static Changed changed(OccurrenceView view, ClassChange change) {
    return new Changed(occurrence(view, true), change.changed(), change.skipped());
  }

  static Moved moved(OccurrenceView view, ClassChange change) {
    return new Moved(
        occurrence(view, true),
        change.changed(),
        change.skipped(),
        change.notified(),
        change.notNotified());
  }

  private static Template template(OccurrenceView.TemplateRef ref) {
    return new Template(
        ref.id(),
        ref.title(),
        ref.description(),
        ref.durationMin(),
        ref.color(),
        ref.tags(),
        ref.creditsRequired());
  }
}
