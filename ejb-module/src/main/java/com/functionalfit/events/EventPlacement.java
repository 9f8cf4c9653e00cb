package com.functionalfit.events;

import com.functionalfit.events.EventCommands.Edit;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.events.model.Events;
import com.functionalfit.events.model.Events.Where;
import com.functionalfit.schedule.BusyTime;
import com.functionalfit.schedule.ConflictCheck;
import com.functionalfit.schedule.Slot;
import com.functionalfit.schedule.Verdict;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Locks what an event takes, in the one order allowed (rule CONC-1), and asks the overlap check.
 * Runs in the caller's transaction, before anything else was read in it.
 */
@ApplicationScoped
class EventPlacement {

  static final String STAFF_FIELD = "staffId";

  @Inject private Events events;
  @Inject private ConflictCheck check;

  /**
   * Locks room and staff member of a new event and judges its time.
   *
   * @throws Refusal VALIDATION for a room or staff member nothing new may be planned with
   */
  Verdict judgeNew(EventPlan plan) {
    check.lock(List.of(plan.roomId()), List.of(plan.staffId()));
    check.requireUsable(plan.roomId(), plan.staffId(), STAFF_FIELD);
    Slot slot = slot(plan);
    return check.open(List.of(slot)).judge(slot);
  }

  /**
   * Locks an event with the rooms and people it has and shall have.
   *
   * @param room room it moves to; null when it stays
   * @param staff staff member who takes it over; null when nobody does
   * @throws Refusal NOT_FOUND, STALE when the editor missed an edit, or BUSY when it moved while
   *     its locks were waited for
   */
  Event lock(Where seen, Edit edit, Long room, Long staff) {
    check.lock(ids(seen.roomId(), room), ids(seen.staffId(), staff));
    return lockRow(seen, edit);
  }

  /** Locks an event alone, for a change that takes no room and nobody's time. */
  Event lockRow(Where seen, Edit edit) {
    Event event =
        events.lock(List.of(seen.id())).stream().findFirst().orElseThrow(Refusal::notFound);
    if (edit.version() != null && edit.version() != event.version()) {
      throw Refusal.stale();
    }
    if (event.roomId() != seen.roomId() || event.staffId() != seen.staffId()) {
      throw new Refusal(ProblemCode.BUSY);
    }
    return event;
  }

  /**
   * An unlocked look at where an event is.
   *
   * @throws Refusal NOT_FOUND
   */
  Where find(long eventId) {
    return events.findWhere(eventId).orElseThrow(Refusal::notFound);
  }

  /**
   * Judges the time an event moves to.
   *
   * @throws Refusal VALIDATION for a room or staff member that is new to it and not usable
   */
  Verdict judgeMove(Event event, EventPlan to) {
    if (event.roomId() != to.roomId() || event.staffId() != to.staffId()) {
      check.requireUsable(to.roomId(), to.staffId(), STAFF_FIELD);
    }
    Slot slot = slot(to);
    return check.open(List.of(slot)).without(BusyTime.EVENT, Set.of(event.id())).judge(slot);
  }

  private static Slot slot(EventPlan plan) {
    return new Slot(plan.time(), plan.roomId(), plan.staffId());
  }

  private static Set<Long> ids(long present, Long next) {
    return Stream.concat(Stream.of(present), Stream.ofNullable(next)).collect(Collectors.toSet());
  }
}
