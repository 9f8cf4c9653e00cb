package com.functionalfit.web.schedule;

import com.functionalfit.schedule.ClassCommands.ChangeClass;
import com.functionalfit.schedule.ClassCommands.CreateClass;
import com.functionalfit.schedule.ClassCommands.Edit;
import com.functionalfit.schedule.ClassCommands.MoveClass;
import com.functionalfit.schedule.EditScope;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Patch;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.json.QueryValues;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the class routes. */
final class ClassRequests {

  private ClassRequests() {}

  /** Body of POST /classes. */
  @Schema(name = "NewClass")
  record Create(
      @NotNull Long templateId,
      @NotNull Instant startsAt,
      Instant endsAt,
      Long roomId,
      Long trainerId,
      @Min(1) @Max(32_767) Integer capacity,
      @Min(0) @Max(20) Integer creditsRequired,
      Boolean force) {

    CreateClass toCommand() {
      return new CreateClass(
          templateId,
          startsAt,
          endsAt,
          roomId,
          trainerId,
          capacity,
          creditsRequired,
          Boolean.TRUE.equals(force));
    }
  }

  /** Body of PATCH /classes/{id}. */
  @Schema(name = "ClassChange")
  record Change(
      Patch<@Min(1) @Max(32_767) Integer> capacity,
      Patch<@Min(0) @Max(20) Integer> creditsRequired,
      String status,
      String scope,
      Boolean force) {

    ChangeClass toCommand(long id, int version) {
      if (status != null && !"scheduled".equals(status)) {
        throw Refusal.invalid("status", FieldError.UNKNOWN);
      }
      return new ChangeClass(
          edit(id, version, scope, force), capacity, creditsRequired, status != null);
    }
  }

  /** Body of POST /classes/{id}/move. */
  @Schema(name = "ClassMove")
  record Move(
      @NotNull Instant startsAt,
      Instant endsAt,
      Long roomId,
      Long trainerId,
      String scope,
      Boolean force) {

    MoveClass toCommand(long id, int version) {
      return new MoveClass(edit(id, version, scope, force), startsAt, endsAt, roomId, trainerId);
    }
  }

  static Edit edit(long id, int version, String scope, Boolean force) {
    EditScope wanted = QueryValues.constant("scope", scope, EditScope.class);
    return new Edit(
        id, version, wanted == null ? EditScope.THIS : wanted, Boolean.TRUE.equals(force));
  }
}
