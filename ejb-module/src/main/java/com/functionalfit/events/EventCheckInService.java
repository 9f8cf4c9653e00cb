package com.functionalfit.events;

import com.functionalfit.events.EventCheckIn.Row;
import com.functionalfit.events.EventCheckIn.RowResult;
import com.functionalfit.events.model.Events.Where;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.schedule.AttendanceMark;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Staff (own events) and admins record attendance of guests (rules CHK-1, CHK-2, CHK-4). */
@Stateless
public class EventCheckInService {

  @Inject private EventSelection selection;
  @Inject private EventCheckInRows rows;
  @Inject private EventRules rules;

  /**
   * Applies each row in a transaction of its own; a row that cannot be applied is a result, not a
   * refusal.
   *
   * @throws com.functionalfit.shared.Refusal NOT_FOUND, NOT_OWNER, EVENT_CANCELLED, or TOO_EARLY
   *     with {@code opensAt} when no row can be recorded yet
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<RowResult> checkIn(EventCheckIn command) {
    Where seen = selection.find(command.eventId());
    rules.requireOwn(seen.staffId());
    AttendanceMark.requireOpen(
        command.rows().stream().map(Row::attendance).toList(), seen.startsAt(), rules.now());
    return command.rows().stream().map(row -> rows.apply(seen.id(), row)).toList();
  }
}
