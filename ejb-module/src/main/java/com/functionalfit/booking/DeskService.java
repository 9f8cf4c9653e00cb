package com.functionalfit.booking;

import com.functionalfit.booking.AddParticipant.Place;
import com.functionalfit.booking.Applicant.Wish;
import com.functionalfit.booking.model.BookingPolicy;
import com.functionalfit.booking.model.BookingPolicy.Decision;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.RegistrationSource;
import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientDirectory.ClientView;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Staff (own classes) and admins put clients into classes and take them out (BOOK-8, CXL-7). */
@Stateless
public class DeskService {

  @Inject private RowLocks locks;
  @Inject private ClientDirectory clients;
  @Inject private Enrolment enrolment;
  @Inject private DeskChanges changes;
  @Inject private RegistrationReader reader;
  @Inject private CurrentCaller caller;

  /**
   * Puts a client into a class, also into one that is over (late registration).
   *
   * @throws Refusal NOT_OWNER, FORBIDDEN (what only admins may), CLASS_CANCELLED,
   *     ALREADY_REGISTERED, CLASS_FULL, TECHNICAL_GUEST, or with status 451 CLASS_STARTED (nobody
   *     waits for a class that has begun), NO_USABLE_PASS, MISSING_PRICE
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public RegistrationView add(AddParticipant command) {
    requireAdminFor(command.overrideCapacity() || command.comped());
    requireConsistent(command);
    SeatView seat = lockOwnClass(command.occurrenceId());
    if (BookingPolicy.atTheDesk(seat.isCancelled()) == Decision.CANCELLED) {
      throw new Refusal(ProblemCode.CLASS_CANCELLED);
    }
    locks.lockClients(List.of(command.clientId()));
    ClientView client = getBookable(command.clientId());
    return reader.view(enrolment.enrol(applicant(command), seat), client.fullName());
  }

  /**
   * Moves a waiting client up, out of turn, and changes the note.
   *
   * @throws Refusal NOT_OWNER, NOT_FOUND, STALE, CLASS_FULL, INVALID_TRANSITION
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public RegistrationView change(ChangeParticipant command) {
    requireAdminFor(command.overrideCapacity());
    SeatView seat = lockOwnClass(command.occurrenceId());
    Registration registration =
        changes.get(command.registrationId(), seat, command.expectedVersion());
    changes.apply(command, registration, seat);
    return reader.view(registration);
  }

  /**
   * Takes a client out of a class before it starts.
   *
   * @throws Refusal NOT_OWNER, NOT_FOUND, STALE, ATTENDANCE_RECORDED, CLASS_STARTED
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public void remove(RemoveParticipant command) {
    SeatView seat = lockOwnClass(command.occurrenceId());
    Registration registration =
        changes.get(command.registrationId(), seat, command.expectedVersion());
    changes.remove(command, registration, seat);
  }

  private SeatView lockOwnClass(long occurrenceId) {
    SeatView seat = locks.lockClass(occurrenceId);
    OwnProfile.requireOwnClass(caller.get(), seat.trainerId());
    return seat;
  }

  private void requireAdminFor(boolean adminOnly) {
    if (adminOnly && !caller.get().isAdmin()) {
      throw Refusal.forbidden();
    }
  }

  /** A place given away or beyond capacity is a seat, not a place in the queue. */
  private static void requireConsistent(AddParticipant command) {
    boolean wantsSeat = command.overrideCapacity() || command.comped();
    if (wantsSeat && command.wish() == Place.WAITLIST) {
      throw Refusal.invalid("status", FieldError.FORMAT);
    }
  }

  private ClientView getBookable(long clientId) {
    ClientView client =
        clients.find(clientId).orElseThrow(() -> Refusal.invalid("clientId", FieldError.UNKNOWN));
    if (client.technical()) {
      throw new Refusal(ProblemCode.TECHNICAL_GUEST);
    }
    return client;
  }

  private Applicant applicant(AddParticipant command) {
    Caller by = caller.get();
    return new Applicant(
        command.clientId(),
        by.isAdmin() ? RegistrationSource.ADMIN : RegistrationSource.STAFF,
        wish(command),
        command.note(),
        command.comped());
  }

  private static Wish wish(AddParticipant command) {
    if (command.overrideCapacity()) {
      return Wish.SEAT_BEYOND_CAPACITY;
    }
    if (command.wish() == Place.WAITLIST) {
      return Wish.WAITLIST_ONLY;
    }
    boolean seatOnly = command.wish() == Place.BOOKED || command.comped();
    return seatOnly ? Wish.SEAT_ONLY : Wish.SEAT_OR_WAITLIST;
  }
}
