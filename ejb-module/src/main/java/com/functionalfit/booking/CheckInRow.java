package com.functionalfit.booking;

import com.functionalfit.booking.CheckIn.Row;
import com.functionalfit.booking.CheckInResult.RowResult;
import com.functionalfit.booking.model.AttendancePolicy;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.AttendanceMark;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** One row of a check-in, one transaction: the steps of {@link CheckInService}. */
@Stateless
public class CheckInRow {

  @Inject private RowLocks locks;
  @Inject private Registrations registrations;
  @Inject private AttendanceBook attendance;
  @Inject private RegistrationReader reader;
  @Inject private StudioClock clock;

  /** Applies one row to a class the caller may run. */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public RowResult apply(long occurrenceId, Row row) {
    SeatView seat = locks.lockClass(occurrenceId);
    Optional<Registration> found =
        registrations
            .find(row.registrationId())
            .filter(registration -> registration.occurrenceId() == occurrenceId);
    return found
        .map(registration -> apply(registration, seat, row))
        .orElseGet(() -> RowResult.failed(row.registrationId(), "NOT_FOUND", null));
  }

  private RowResult apply(Registration registration, SeatView seat, Row row) {
    AttendanceMark wanted = row.attendance();
    return switch (AttendancePolicy.step(registration, wanted, row.waive())) {
      case SKIP -> RowResult.skipped(reader.view(registration));
      case NOT_BOOKED ->
          RowResult.failed(registration.id(), "NOT_BOOKED", reader.view(registration));
      case APPLY -> {
        if (clock.now().isBefore(wanted.opensAt(seat.startsAt()))) {
          yield RowResult.failed(registration.id(), "TOO_EARLY", reader.view(registration));
        }
        locks.lockClients(List.of(registration.clientId()));
        AttendanceBook.Effect effect = attendance.record(registration, seat, wanted, row.waive());
        yield RowResult.success(reader.view(registration), effect.credits(), effect.amount());
      }
    };
  }
}
