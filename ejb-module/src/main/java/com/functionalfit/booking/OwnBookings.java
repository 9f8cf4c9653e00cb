package com.functionalfit.booking;

import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.schedule.OccurrenceSeats;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What a client sees of a class before and after booking it. */
@Stateless
public class OwnBookings {

  @Inject private OccurrenceSeats seats;
  @Inject private Registrations registrations;
  @Inject private RegistrationReader reader;
  @Inject private OwnTerms terms;
  @Inject private CurrentCaller caller;

  /**
   * The caller's registration, what cancelling costs and how a booking would be paid.
   *
   * @throws Refusal NO_CLIENT_PROFILE, NOT_FOUND
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public OwnRegistration get(long occurrenceId) {
    long clientId = OwnProfile.clientOf(caller.get());
    SeatView seat = seats.find(occurrenceId).orElseThrow(Refusal::notFound);
    Optional<Registration> found = registrations.findActive(occurrenceId, clientId);
    if (found.isEmpty() && !seat.isPublic()) {
      throw Refusal.notFound();
    }
    return found
        .map(registration -> terms.of(registration, reader.view(registration), seat))
        .orElseGet(() -> terms.ofBookingNow(clientId, seat));
  }
}
