package com.functionalfit.booking;

import com.functionalfit.booking.Applicant.Wish;
import com.functionalfit.booking.model.BookingPolicy;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.RegistrationSource;
import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientDirectory.ClientView;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceSeats;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** A client books a class for themself (rules BOOK-1 to BOOK-7). */
@Stateless
public class BookingService {

  @Inject private OccurrenceSeats seats;
  @Inject private ClientDirectory clients;
  @Inject private RowLocks locks;
  @Inject private Enrolment enrolment;
  @Inject private RegistrationReader reader;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /**
   * Books a seat, or joins the waitlist when none is free.
   *
   * @throws Refusal NO_CLIENT_PROFILE, ACCOUNT_NOT_ACTIVE, NOT_FOUND, ALREADY_REGISTERED,
   *     CLASS_FULL, or one of the 451 refusals CLASS_STARTED, CLASS_CANCELLED, NO_USABLE_PASS,
   *     MISSING_PRICE with {@code policy}
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public RegistrationView book(BookClass command) {
    long clientId = OwnProfile.clientOf(caller.get());
    refuseHopeless(command);
    SeatView seat = locks.lockClass(command.occurrenceId());
    requireAccepting(seat);
    ClientView client = lockActive(clientId);
    Wish wish = command.acceptWaitlist() ? Wish.SEAT_OR_WAITLIST : Wish.SEAT_ONLY;
    Registration registration =
        enrolment.enrol(
            new Applicant(clientId, RegistrationSource.SELF, wish, command.note(), false), seat);
    return reader.view(registration, client.fullName());
  }

  /** Read under the lock: the account may be on its way out. */
  private ClientView lockActive(long clientId) {
    locks.lockClients(List.of(clientId));
    return clients
        .find(clientId)
        .filter(ClientView::mayBook)
        .orElseThrow(() -> new Refusal(ProblemCode.ACCOUNT_NOT_ACTIVE));
  }

  /** Answers what cannot succeed from a plain read, without queueing for the lock. */
  private void refuseHopeless(BookClass command) {
    SeatView seat = seats.find(command.occurrenceId()).orElseThrow(Refusal::notFound);
    requireAccepting(seat);
    if (!command.acceptWaitlist() && seat.booked() >= seat.capacity()) {
      throw new Refusal(ProblemCode.CLASS_FULL);
    }
  }

  private void requireAccepting(SeatView seat) {
    switch (BookingPolicy.forOneself(
        seat.isPublic(), seat.isCancelled(), seat.startsAt(), clock.now())) {
      case HIDDEN -> throw Refusal.notFound();
      case CANCELLED ->
          throw BookingTerms.refusal(
              ProblemCode.BOOKING_CLASS_CANCELLED,
              "class_cancelled",
              Map.of("occurrenceId", seat.id()));
      case STARTED ->
          throw BookingTerms.refusal(
              ProblemCode.BOOKING_CLASS_STARTED,
              "class_started",
              Map.of("startsAt", seat.startsAt()));
      case ACCEPT -> {}
    }
  }
}
