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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a client has before and behind them; for the client, staff and admins. */
@Stateless
public class ClientAgenda {

  private static final int DEFAULT_MONTHS = 3;
  private static final Comparator<ClientActivity.Item> NEWEST_FIRST =
      Comparator.comparing(ClientActivity.Item::startsAt).reversed();

  @Inject private ClientClasses classes;
  @Inject @Any private Instance<ClientSessions> others;
  @Inject private ClientDirectory clients;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /**
   * What the client is booked in, waits for or is expected at, next one first.
   *
   * @throws Refusal FORBIDDEN for somebody else's, NOT_FOUND
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public List<UpcomingItem> listUpcoming(long clientId) {
    requireVisible(clientId);
    Instant now = clock.now();
    return Stream.concat(
            upcomingClasses(clientId, now).stream(),
            others.stream().flatMap(other -> other.listUpcoming(clientId, now).stream()))
        .sorted(Comparator.comparing(UpcomingItem::startsAt))
        .toList();
  }

  private List<UpcomingItem> upcomingClasses(long clientId, Instant now) {
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
   * The client's sessions in a span of days, last one first, with a summary of them all.
   *
   * @throws Refusal FORBIDDEN for somebody else's, NOT_FOUND, VALIDATION when the span ends before
   *     it starts
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public ClientActivity getActivity(ActivityQuery query) {
    requireVisible(query.clientId());
    Wanted wanted = wanted(query);
    ClientActivity.Summary summary = summary(query, wanted);
    // The page may hold rows of either kind: each gives as many as reach to its end.
    int reach = query.page().offset() + query.page().pageSize();
    List<ClientActivity.Item> items =
        Stream.concat(
                query.classes() ? classItems(wanted, reach).stream() : Stream.empty(),
                query.others()
                    ? others.stream().flatMap(other -> other.list(span(wanted), reach).stream())
                    : Stream.empty())
            .sorted(NEWEST_FIRST)
            .skip(query.page().offset())
            .limit(query.page().pageSize())
            .toList();
    return new ClientActivity(Page.of(items, query.page(), summary.total()), summary);
  }

  private ClientActivity.Summary summary(ActivityQuery query, Wanted wanted) {
    Instant now = clock.now();
    ClientActivity.Summary summary =
        AgendaItems.summary(query.classes() ? classes.total(wanted, now) : Totals.NONE);
    if (query.others()) {
      for (ClientSessions other : others) {
        summary = summary.plus(other.summarize(span(wanted), now));
      }
    }
    return summary;
  }

  private List<ClientActivity.Item> classItems(Wanted wanted, int limit) {
    List<Registration> rows = classes.list(wanted, 0, limit);
    Map<Long, ClassFacts> facts = factsOf(rows);
    return rows.stream()
        .map(row -> AgendaItems.activity(row, facts.get(row.occurrenceId())))
        .toList();
  }

  private static ClientSessions.Span span(Wanted wanted) {
    return new ClientSessions.Span(
        wanted.clientId(), wanted.from(), wanted.until(), wanted.attended());
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
