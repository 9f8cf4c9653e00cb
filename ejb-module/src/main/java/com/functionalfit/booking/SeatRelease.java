package com.functionalfit.booking;

import com.functionalfit.booking.PromotionPlanner.Plan;
import com.functionalfit.booking.model.CancelKind;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ends registrations, settles them and refills the seats they leave, in one transaction and in the
 * lock order of rule CONC-1. The caller holds the locks of the classes.
 */
@ApplicationScoped
class SeatRelease {

  @Inject private SeatCounter counter;
  @Inject private RowLocks locks;
  @Inject private PromotionPlanner planner;
  @Inject private WaitlistPromotion promotion;
  @Inject private CancelSettlement settlement;

  /** What happens to what was taken for the place. */
  enum Consequence {
    RETURN,
    KEEP
  }

  /**
   * One registration that ends.
   *
   * @param reason null when none was given
   */
  record Leaving(
      Registration registration,
      SeatView seat,
      CancelKind kind,
      Consequence consequence,
      String reason) {}

  /** Ends one registration and moves the next in line up. */
  Settled releaseAndRefill(Leaving leaving) {
    return releaseAndRefill(List.of(leaving)).get(0);
  }

  /** Ends registrations, of one class or several, and refills every class. */
  List<Settled> releaseAndRefill(List<Leaving> leaving) {
    List<Plan> plans = new ArrayList<>();
    leaveSeats(leaving)
        .forEach(
            (seat, count) ->
                plans.add(planner.plan(seat, seat.capacity() - seat.booked() + count)));
    lockClients(leaving, plans);
    List<Settled> settled = leaving.stream().map(settlement::settle).toList();
    plans.forEach(promotion::carryOut);
    return settled;
  }

  /** Ends registrations of classes nobody moves up in: they are cancelled, or have begun. */
  List<Settled> release(List<Leaving> leaving) {
    leaveSeats(leaving);
    lockClients(leaving, List.of());
    return leaving.stream().map(settlement::settle).toList();
  }

  /** Counts the leavers out; seats freed by class, in the order of the classes. */
  private Map<SeatView, Integer> leaveSeats(List<Leaving> leaving) {
    Map<SeatView, Integer> freed = new LinkedHashMap<>();
    for (Leaving one : leaving) {
      if (one.registration().isWaiting()) {
        counter.leaveWaiting(one.seat());
      } else {
        counter.release(one.seat());
        freed.merge(one.seat(), 1, Integer::sum);
      }
    }
    return freed;
  }

  private void lockClients(List<Leaving> leaving, List<Plan> plans) {
    Set<Long> clientIds = new TreeSet<>();
    leaving.forEach(one -> clientIds.add(one.registration().clientId()));
    plans.forEach(plan -> clientIds.addAll(plan.clientIds()));
    locks.lockClients(clientIds);
  }
}
