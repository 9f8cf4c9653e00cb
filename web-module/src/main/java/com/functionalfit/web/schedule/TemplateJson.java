package com.functionalfit.web.schedule;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import com.functionalfit.schedule.SeriesView;
import com.functionalfit.schedule.Skipped;
import com.functionalfit.schedule.TemplateCommands.SeriesOutcome;
import com.functionalfit.schedule.TemplateView;
import com.functionalfit.schedule.TemplateView.ActivePrice;
import com.functionalfit.web.openapi.AnswerSchemas;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers of the template and series routes. */
final class TemplateJson {

  private TemplateJson() {}

  /** What only staff and admin see of a template. */
  record Internal(@Schema(nullable = true) ActivePrice activePrice, List<SeriesView> series) {}

  /** A template. */
  @Schema(extensions = @Extension(name = AnswerSchemas.ABSENT, value = "activePrice,series"))
  record Template(
      long id,
      String title,
      @Schema(nullable = true) String description,
      @Schema(nullable = true) RoomRef defaultRoom,
      @Schema(nullable = true) Ref defaultTrainer,
      int durationMin,
      int capacity,
      int creditsRequired,
      String color,
      List<String> tags,
      @Schema(enumeration = {"active", "inactive"}) String status,
      boolean isPublic,
      int version,
      @JsonUnwrapped Internal internal) {}

  /** A series with what became of it. */
  record SeriesResult(@JsonUnwrapped SeriesView series, int generated, List<Skipped> skipped) {}

  /**
   * A template for one reader.
   *
   * @param isInternal whether the reader is staff or admin
   */
  static Template template(TemplateView view, boolean isInternal) {
    return new Template(
        view.id(),
        view.title(),
        view.description(),
        view.defaultRoom(),
        view.defaultTrainer(),
        view.durationMin(),
        view.capacity(),
        view.creditsRequired(),
        view.color(),
        view.tags(),
        view.status(),
        view.isPublic(),
        view.version(),
        isInternal ? new Internal(view.activePrice(), view.series()) : null);
  }

  static SeriesResult series(SeriesOutcome outcome) {
    return new SeriesResult(outcome.series(), outcome.generated(), outcome.skipped());
  }
}
