package com.functionalfit.booking;

import com.functionalfit.booking.ParticipantList.Participant;
import com.functionalfit.booking.ParticipantList.Status;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.RegistrationStatus;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientDirectory.ContactView;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.schedule.OccurrenceSeats;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Staff (own classes) and admins see who is in a class. */
@Stateless
public class RosterService {

  private static final ContactView UNKNOWN = new ContactView(0, null, null, null);
  private static final Set<RegistrationStatus> PRESENT =
      EnumSet.complementOf(EnumSet.of(RegistrationStatus.CANCELLED));

  @Inject private OccurrenceSeats seats;
  @Inject private Registrations registrations;
  @Inject private ClientDirectory clients;
  @Inject private CurrentCaller caller;

  /**
   * The participants with contact data: booked ones first, then the waitlist in its order.
   *
   * @param status only these; null for everybody who has not cancelled
   * @throws Refusal NOT_FOUND, NOT_OWNER
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public ParticipantList list(long occurrenceId, Status status) {
    SeatView seat = seats.find(occurrenceId).orElseThrow(Refusal::notFound);
    OwnProfile.requireOwnClass(caller.get(), seat.trainerId());
    Set<RegistrationStatus> wanted =
        status == null ? PRESENT : EnumSet.of(RegistrationStatus.valueOf(status.name()));
    List<Registration> found = registrations.listOf(occurrenceId, wanted);
    Map<Long, ContactView> contacts =
        clients.contacts(found.stream().map(Registration::clientId).toList());
    Map<Long, Integer> positions = registrations.waitlistPositions(occurrenceId);
    List<Participant> items =
        found.stream()
            .sorted(byPlace(positions))
            .map(one -> participant(one, contacts, positions))
            .toList();
    return new ParticipantList(items, seat.booked(), seat.waiting(), seat.capacity());
  }

  private static Participant participant(
      Registration from, Map<Long, ContactView> contacts, Map<Long, Integer> positions) {
    ContactView contact = contacts.getOrDefault(from.clientId(), UNKNOWN);
    return new Participant(
        RegistrationViews.of(from, contact.fullName(), positions.get(from.id())),
        contact.email(),
        contact.phone());
  }

  private static Comparator<Registration> byPlace(Map<Long, Integer> positions) {
    return Comparator.<Registration, Integer>comparing(
            registration -> positions.getOrDefault(registration.id(), 0))
        .thenComparing(Registration::id);
  }
}
