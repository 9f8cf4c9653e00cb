package com.functionalfit.web.studio;

import com.functionalfit.shared.Patch;
import com.functionalfit.studio.CreateRoom;
import com.functionalfit.studio.UpdateRoom;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the routes of rooms, and the commands they stand for. */
final class RoomRequests {

  static final String COLOR = "#[0-9A-Fa-f]{6}";
  static final String MODE = "block|confirm|allow";

  private RoomRequests() {}

  @Schema(name = "NewRoom")
  record Create(
      @NotNull Long siteId,
      @NotNull @Size(max = 255) String name,
      @Pattern(regexp = COLOR) String color,
      @Min(1) @Max(Short.MAX_VALUE) Integer capacity,
      @Pattern(regexp = MODE) String conflictMode,
      Boolean isActive) {

    CreateRoom toCommand() {
      return new CreateRoom(
          siteId, name, color, capacity, conflictMode, !Boolean.FALSE.equals(isActive));
    }
  }

  @Schema(name = "RoomChange")
  record Update(
      Patch<Long> siteId,
      Patch<@Size(max = 255) String> name,
      Patch<@Pattern(regexp = COLOR) String> color,
      Patch<@Min(1) @Max(Short.MAX_VALUE) Integer> capacity,
      Patch<@Pattern(regexp = MODE) String> conflictMode,
      Patch<Boolean> isActive) {

    UpdateRoom toCommand(long id, int expectedVersion) {
      return new UpdateRoom(
          id, expectedVersion, siteId, name, color, capacity, conflictMode, isActive);
    }
  }
}
