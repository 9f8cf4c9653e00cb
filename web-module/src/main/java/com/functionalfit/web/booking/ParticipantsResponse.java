package com.functionalfit.web.booking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.functionalfit.booking.ParticipantList;
import com.functionalfit.booking.RegistrationView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The roster of a class on the wire: registrations with contact data beside their own fields. */
@Schema(name = "Participants")
record ParticipantsResponse(List<Item> items, int booked, int waitlist, int capacity) {

  /** One participant. */
  @Schema(name = "Participant")
  record Item(
      @JsonUnwrapped RegistrationView registration,
      @Schema(nullable = true) String email,
      @Schema(nullable = true) String phone) {}

  static ParticipantsResponse of(ParticipantList list) {
    return new ParticipantsResponse(
        list.items().stream()
            .map(found -> new Item(found.registration(), found.email(), found.phone()))
            .toList(),
        list.booked(),
        list.waitlist(),
        list.capacity());
  }
}
