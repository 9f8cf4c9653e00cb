package com.functionalfit.web.studio;

import com.functionalfit.shared.Patch;
import com.functionalfit.studio.ClosureArea;
import com.functionalfit.studio.CreateClosure;
import com.functionalfit.studio.UpdateClosure;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the routes of closures, and the commands they stand for. */
final class ClosureRequests {

  static final String SCOPE = "company|site|room";
  static final String KIND = "blackout|maintenance";

  private ClosureRequests() {}

  @Schema(name = "NewClosure")
  record Create(
      @NotNull @Pattern(regexp = SCOPE) String scope,
      Long siteId,
      Long roomId,
      @NotNull @Pattern(regexp = KIND) String kind,
      @NotNull Instant startsAt,
      @NotNull Instant endsAt,
      @NotNull @Size(max = 255) String reason,
      Boolean cancelAffected) {

    CreateClosure toCommand() {
      return new CreateClosure(
          new ClosureArea(scope, siteId, roomId),
          kind,
          startsAt,
          endsAt,
          reason,
          Boolean.TRUE.equals(cancelAffected));
    }
  }

  @Schema(name = "ClosureChange")
  record Update(
      Patch<@Pattern(regexp = SCOPE) String> scope,
      Patch<Long> siteId,
      Patch<Long> roomId,
      Patch<@Pattern(regexp = KIND) String> kind,
      Patch<Instant> startsAt,
      Patch<Instant> endsAt,
      Patch<@Size(max = 255) String> reason,
      Boolean cancelAffected) {

    UpdateClosure toCommand(long id, int expectedVersion) {
      return new UpdateClosure(
          id,
          expectedVersion,
          scope,
          siteId,
          roomId,
          kind,
          startsAt,
          endsAt,
          reason,
          Boolean.TRUE.equals(cancelAffected));
    }
  }
}
