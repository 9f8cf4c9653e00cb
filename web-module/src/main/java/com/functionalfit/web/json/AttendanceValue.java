package com.functionalfit.web.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.functionalfit.schedule.AttendanceMark;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Patch;
import com.functionalfit.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Attendance as a check-in sends it; null takes a mark back. */
@Schema(name = "Mark")
public enum AttendanceValue {
  @JsonProperty("attended")
  ATTENDED,
  @JsonProperty("no_show")
  NO_SHOW;

  /**
   * The mark a row asks for.
   *
   * @param row path of the row in the body
   * @throws Refusal VALIDATION when the row says nothing about attendance
   */
  public static AttendanceMark mark(String row, Patch<AttendanceValue> attendance) {
    if (!attendance.isPresent()) {
      throw Refusal.invalid(row + ".attendance", FieldError.REQUIRED);
    }
    return attendance.value() == null
        ? AttendanceMark.UNMARKED
        : AttendanceMark.valueOf(attendance.value().name());
  }
}
