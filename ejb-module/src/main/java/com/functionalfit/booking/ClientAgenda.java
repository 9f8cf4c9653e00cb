package com.functionalfit.booking;

import com.functionalfit.booking.model.ClassFacts;
import com.functionalfit.booking.model.ClientClasses;
import com.functionalfit.booking.model.ClientClasses.Totals;
import com.functionalfit.booking.model.ClientClasses.Wanted;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a client has before and behind them; for the client, staff and admins. */
@Stateless
public class ClientAgenda {

  private static final int DEFAULT_MONTHS = 3;

  @Inject private ClientClasses classes;
  @Inject private ClientDirectory clients;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /**
   * The classes the client is booked in or waits for, next one first.
   *
   * @throws Refusal FORBIDDEN for somebody else's, NOT_FOUND
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public List<UpcomingItem> listUpcoming(long clientId) {
    requireVisible(clientId);
    Instant now = clock.now();
    List<Registration> found = classes.listUpcoming(clientId, now);
    Map<Long, ClassFacts> facts = factsOf(found);
    Map<Long, Integer> positions =
        found.stream().anyMatch(Registration::isWaiting)
            ? classes.waitlistPositions(clientId)
            : Map.of();
    return found.stream()
        .map(
            one ->
                AgendaItems.upcoming(
                    one, facts.get(one.occurrenceId()), positions.get(one.id()), now))
        .toList();
  }

  /**
   * The client's registrations in a span of days, last class first, with a summary of them all.
   *
   * @throws Refusal FORBIDDEN for somebody else's, NOT_FOUND, VALIDATION when the span ends before
   *     it starts
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public ClientActivity getActivity(ActivityQuery query) {
    requireVisible(query.clientId());
    Wanted wanted = wanted(query);
    if (!query.classes()) {
      return new ClientActivity(
          Page.of(List.of(), query.page(), 0), AgendaItems.summary(Totals.NONE));
    }
    Totals totals = classes.total(wanted, clock.now());
    List<Registration> rows = classes.list(wanted, query.page().offset(), query.page().pageSize());
    Map<Long, ClassFacts> facts = factsOf(rows);
    List<ClientActivity.Item> items =
        rows.stream().map(row -> AgendaItems.activity(row, facts.get(row.occurrenceId()))).toList();
    return new ClientActivity(
        Page.of(items, query.page(), totals.total()), AgendaItems.summary(totals));
  }

  private void requireVisible(long clientId) {
    Caller by = caller.get();
    boolean isOwn = by.clientId() != null && by.clientId() == clientId;
    if (!isOwn && !by.isStaffOrAdmin()) {
      throw Refusal.forbidden();
    }
    if (clients.find(clientId).isEmpty()) {
      throw Refusal.notFound();
    }
  }

  private Wanted wanted(ActivityQuery query) {
    LocalDate to = query.to() == null ? clock.today() : query.to();
    LocalDate from = query.from() == null ? to.minusMonths(DEFAULT_MONTHS) : query.from();
    if (to.isBefore(from)) {
      throw Refusal.invalid("to", FieldError.RANGE);
    }
    return new Wanted(
        query.clientId(), clock.startOf(from), clock.startOf(to.plusDays(1)), query.attended());
  }

  private Map<Long, ClassFacts> factsOf(List<Registration> registrations) {
    return classes.facts(
        registrations.stream().map(Registration::occurrenceId).distinct().toList());
  }
}
