package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.events.EventCommands.GuestRef;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.events.model.Events;
import com.functionalfit.events.model.GuestPlan;
import com.functionalfit.events.model.GuestPrice;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.pricing.ClassPrices.ResolvedPrice;
import com.functionalfit.pricing.ServicePrices;
import com.functionalfit.pricing.ServicePrices.PriceBook;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Puts guests on the list of an event, at their prices (rules EVT-3, EVT-4, EVT-11). The caller
 * holds the lock of the event's row.
 */
@ApplicationScoped
class GuestSeating {

  /** Out of the way of every place in use, so that places can be numbered anew one by one. */
  private static final int ASIDE = 1000;

  @Inject private GuestRefs refs;
  @Inject private ClientDirectory clients;
  @Inject private ServicePrices prices;
  @Inject private Events events;
  @Inject private StudioClock clock;

  /** Who came onto the list and who left it. */
  record Seated(List<EventGuest> added, List<EventGuest> removed) {

    static final Seated NOBODY = new Seated(List.of(), List.of());
  }

  /**
   * Places for new events of one service, which is known to exist: the same guests in each.
   *
   * @param made by start; not empty
   * @throws Refusal VALIDATION for unknown or repeated clients, or MISSING_PRICE
   */
  void seatAll(List<Event> made, List<GuestRef> wanted) {
    List<GuestPlan> plans = refs.resolve(wanted, List.of());
    lockClients(plans);
    refs.requireLiving(plans, List.of());
    LocalDate first = dayOf(made.get(0));
    LocalDate last = dayOf(made.get(made.size() - 1));
    for (GuestPlan plan : plans) {
      PriceBook book = prices.open(payer(plan), made.get(0).serviceTypeId(), first, last);
      made.forEach(event -> event.invite(plan, toPrice(book.get(dayOf(event))), clock.now()));
    }
  }

  /**
   * What everybody would pay for a new event.
   *
   * @throws Refusal VALIDATION or MISSING_PRICE
   */
  List<GuestPrice> quote(EventPlan plan, List<GuestRef> wanted) {
    List<GuestPlan> plans = refs.resolve(wanted, List.of());
    refs.requireLiving(plans, List.of());
    LocalDate day = clock.dateOf(plan.time().start());
    return plans.stream()
        .map(guest -> toPrice(prices.get(payer(guest), plan.serviceTypeId(), day)))
        .toList();
  }

  /** Adds one guest at the end of the list. */
  EventGuest add(Event event, GuestPlan plan) {
    lockClients(List.of(plan));
    refs.requireLiving(List.of(plan), List.of());
    EventGuest added = event.invite(plan, price(plan, event), clock.now());
    events.flush();
    return added;
  }

  /** Takes one guest off the list; the others close up. */
  void remove(Event event, EventGuest guest) {
    requireUnmarked(guest);
    event.dismiss(guest);
    renumber(event, event.guests());
  }

  /**
   * Replaces the whole list; who stays keeps price and place in the books.
   *
   * @throws Refusal VALIDATION, MISSING_PRICE, or ATTENDANCE_RECORDED for somebody who would leave
   */
  Seated reseat(Event event, List<GuestRef> wanted) {
    List<GuestPlan> plans = refs.resolve(wanted, event.guests());
    List<EventGuest> removed =
        event.guests().stream()
            .filter(guest -> plans.stream().noneMatch(plan -> isOf(guest, plan)))
            .toList();
    removed.forEach(GuestSeating::requireUnmarked);
    List<GuestPlan> fresh = plans.stream().filter(plan -> find(event, plan) == null).toList();
    if (removed.isEmpty() && fresh.isEmpty() && isInOrder(event, plans)) {
      return Seated.NOBODY;
    }
    lockClients(fresh);
    refs.requireLiving(fresh, event.guests());
    removed.forEach(event::dismiss);
    events.flush();
    List<EventGuest> added =
        fresh.stream().map(plan -> event.invite(plan, price(plan, event), clock.now())).toList();
    renumber(event, plans.stream().map(plan -> find(event, plan)).toList());
    return new Seated(added, removed);
  }

  /** Resolves the price of everybody unmarked again: the date or the service changed. */
  void reprice(Event event) {
    for (EventGuest guest : event.guests()) {
      if (!guest.isMarked()) {
        guest.reprice(price(refs.planOf(guest), event));
      }
    }
  }

  private void renumber(Event event, List<EventGuest> order) {
    events.flush();
    event.number(order, ASIDE);
    events.flush();
    event.number(order, 0);
    events.flush();
  }

  private GuestPrice price(GuestPlan plan, Event event) {
    return toPrice(prices.get(payer(plan), event.serviceTypeId(), dayOf(event)));
  }

  private static GuestPrice toPrice(ResolvedPrice found) {
    return new GuestPrice(found.entryFee(), found.trainerFee(), found.source(), found.priceId());
  }

  private static Long payer(GuestPlan plan) {
    return plan.isTechnical() ? null : plan.clientId();
  }

  private LocalDate dayOf(Event event) {
    return clock.dateOf(event.time().start());
  }

  /** The insert of a guest share-locks the client; taken first, in order, and exclusively. */
  private void lockClients(Collection<GuestPlan> plans) {
    new TreeSet<>(plans.stream().filter(p -> !p.isTechnical()).map(GuestPlan::clientId).toList())
        .forEach(clients::lock);
  }

  private static boolean isInOrder(Event event, List<GuestPlan> plans) {
    List<EventGuest> wanted = new ArrayList<>();
    plans.forEach(plan -> wanted.add(find(event, plan)));
    return wanted.equals(event.guests());
  }

  private static EventGuest find(Event event, GuestPlan plan) {
    return event.guests().stream().filter(guest -> isOf(guest, plan)).findFirst().orElse(null);
  }

  private static boolean isOf(EventGuest guest, GuestPlan plan) {
    return guest.clientId() == plan.clientId() && guest.guestIndex() == plan.guestIndex();
  }

  private static void requireUnmarked(EventGuest guest) {
    if (guest.isMarked()) {
      throw new Refusal(ProblemCode.ATTENDANCE_RECORDED);
    }
  }
}
