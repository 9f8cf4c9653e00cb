package com.functionalfit.schedule;

import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.schedule.model.OccurrenceReads;
import com.functionalfit.schedule.model.OccurrenceReads.Row;
import com.functionalfit.schedule.model.OccurrenceReads.Visibility;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Dated classes to look at: clients see public ones and their own, staff and admin all. */
@Stateless
public class ClassCalendar {

  @Inject private OccurrenceReads reads;
  @Inject private FreeSeats seats;
  @Inject private RegistrationFacts registrations;
  @Inject private CurrentCaller caller;

  /** Classes in order of start. */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public List<OccurrenceView> list(OccurrenceQuery query) {
    Caller who = caller.get();
    Map<Long, String> mine =
        who.clientId() == null
            ? Map.of()
            : registrations.statuses(who.clientId(), query.startingIn());
    List<Row> rows = reads.list(query, new Visibility(who.isStaffOrAdmin(), mine.keySet()));
    Map<Long, Integer> claims = seats.claims(rows);
    return rows.stream()
        .map(row -> view(row, FreeSeats.available(row, claims), mine.get(row.id())))
        .filter(view -> query.hasCapacity() == null || query.hasCapacity() != view.isFull())
        .toList();
  }

  /**
   * One class.
   *
   * @throws Refusal NOT_FOUND also for a client who must not see it
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public OccurrenceView get(long occurrenceId) {
    Caller who = caller.get();
    Row row = reads.find(occurrenceId).orElseThrow(Refusal::notFound);
    String mine =
        who.clientId() == null
            ? null
            : registrations.statuses(who.clientId(), List.of(row.id())).get(row.id());
    if (!who.isStaffOrAdmin() && !row.template().isPublic() && mine == null) {
      throw Refusal.notFound();
    }
    return view(row, FreeSeats.available(row, seats.claims(List.of(row))), mine);
  }

  private static OccurrenceView view(Row row, int available, String mine) {
    return new OccurrenceView(
        row.id(),
        row.template(),
        row.seriesId(),
        row.isException(),
        row.startsAt(),
        row.endsAt(),
        row.room(),
        row.trainer(),
        row.capacity(),
        row.booked(),
        row.waiting(),
        available,
        row.creditsRequired(),
        row.status(),
        row.cancelReason(),
        mine,
        row.forced(),
        row.createdBy(),
        row.updatedBy(),
        row.version());
  }
}
