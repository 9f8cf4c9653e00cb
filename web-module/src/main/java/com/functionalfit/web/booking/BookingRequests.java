package com.functionalfit.web.booking;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.functionalfit.shared.Patch;
import com.functionalfit.web.json.AttendanceValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the routes around booking. */
final class BookingRequests {

  private static final int TEXT = 500;

  private BookingRequests() {}

  /** Body of book; may be missing altogether. */
  record Book(@Size(max = TEXT) String note, Boolean acceptWaitlist) {
    static final Book EMPTY = new Book(null, null);
  }

  /** Body of cancel; may be missing altogether. */
  record Cancel(@Size(max = TEXT) String reason) {
    static final Cancel EMPTY = new Cancel(null);
  }

  /** Where a participant is put. */
  enum Place {
    @JsonProperty("booked")
    BOOKED,
    @JsonProperty("waitlist")
    WAITLIST
  }

  /** The one state a participant can be moved to. */
  enum MoveTo {
    @JsonProperty("booked")
    BOOKED
  }

  /** Body of adding a participant. */
  @Schema(name = "NewParticipant")
  record Add(
      @NotNull @Positive Long clientId,
      Place status,
      @Size(max = TEXT) String note,
      Boolean overrideCapacity,
      Boolean comp) {}

  /** Body of changing a participant. */
  @Schema(name = "ParticipantChange")
  record Change(MoveTo status, Boolean overrideCapacity, Patch<@Size(max = TEXT) String> note) {}

  /** Body of a check-in. */
  record CheckIn(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Row> items) {}

  /** One row of a check-in; attendance must be there, and null takes a mark back. */
  @Schema(name = "CheckInRow")
  record Row(
      @NotNull @Positive Long registrationId,
      @Schema(required = true) Patch<AttendanceValue> attendance,
      Boolean waive) {}
}
