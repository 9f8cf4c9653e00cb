package com.functionalfit.web.staff;

import com.functionalfit.shared.Patch;
import com.functionalfit.staff.UpdateStaff;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the routes of staff, and the commands they stand for. */
final class StaffRequests {

  private StaffRequests() {}

  @Schema(name = "StaffChange")
  record Update(
      Patch<@Size(max = 1000) String> bio,
      Patch<@Size(max = 255) String> specialization,
      Patch<@Size(max = 50) List<@NotNull @Size(max = 100) String>> skills,
      Patch<@Size(max = 20) String> phone,
      Patch<Long> defaultSiteId,
      Patch<@DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal> defaultHourlyRate,
      Patch<Boolean> isAvailableForBooking,
      Patch<Boolean> isVisible,
      Patch<Boolean> dailySchedule) {

    UpdateStaff toCommand(long id, int expectedVersion) {
      return new UpdateStaff(
          id,
          expectedVersion,
          bio,
          specialization,
          skills,
          phone,
          defaultSiteId,
          defaultHourlyRate,
          isAvailableForBooking,
          isVisible,
          dailySchedule);
    }
  }
}
