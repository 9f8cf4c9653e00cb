package com.functionalfit.booking;

import com.functionalfit.booking.CheckIn.Row;
import com.functionalfit.booking.CheckInResult.RowResult;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.AttendanceMark;
import com.functionalfit.schedule.OccurrenceSeats;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Staff (own classes) and admins record attendance (rules CHK-1 to CHK-3, CHK-5, CHK-6). */
@Stateless
public class CheckInService {

  @Inject private OccurrenceSeats seats;
  @Inject private CheckInRows rows;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /**
   * Applies each row in a transaction of its own; a row that cannot be applied is a result, not a
   * refusal.
   *
   * @throws Refusal NOT_FOUND, NOT_OWNER, or TOO_EARLY with {@code opensAt} when no row can be
   *     recorded yet
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public CheckInResult checkIn(CheckIn command) {
    SeatView seat = seats.find(command.occurrenceId()).orElseThrow(Refusal::notFound);
    OwnProfile.requireOwnClass(caller.get(), seat.trainerId());
    AttendanceMark.requireOpen(
        command.rows().stream().map(Row::attendance).toList(), seat.startsAt(), clock.now());
    List<RowResult> results =
        command.rows().stream().map(row -> rows.apply(seat.id(), row)).toList();
    return new CheckInResult(seat.id(), results);
  }
}
