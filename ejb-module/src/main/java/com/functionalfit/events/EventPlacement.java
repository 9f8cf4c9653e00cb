package com.functionalfit.events;

import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.schedule.Agenda;
import com.functionalfit.schedule.BusyTime;
import com.functionalfit.schedule.ConflictCheck;
import com.functionalfit.schedule.Slot;
import com.functionalfit.schedule.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Asks the overlap check whether events may stand where they shall (rules CONF-1 to CONF-5). */
@ApplicationScoped
class EventPlacement {

  static final String STAFF_FIELD = "staffId";

  @Inject private ConflictCheck check;

  /**
   * An event and what it shall be.
   *
   * @param wanted never null; equal to what it is when nothing changes
   */
  record Move(Event event, EventPlan wanted) {

    boolean isReal() {
      return !event.time().equals(wanted.time())
          || event.roomId() != wanted.roomId()
          || event.staffId() != wanted.staffId();
    }

    /** Whether the event itself becomes different, its guests aside. */
    boolean changesAnything() {
      return isReal()
          || !Objects.equals(event.serviceTypeId(), wanted.serviceTypeId())
          || !Objects.equals(event.notes(), wanted.notes());
    }

    private boolean changesPlace() {
      return event.roomId() != wanted.roomId() || event.staffId() != wanted.staffId();
    }

    private Slot slot() {
      return EventPlacement.slot(wanted);
    }
  }

  /**
   * Locks room and staff member of a new event and judges its time.
   *
   * @throws com.functionalfit.shared.Refusal VALIDATION for a room or staff member nothing new may
   *     be planned with
   */
  Verdict judgeNew(EventPlan plan) {
    check.lock(List.of(plan.roomId()), List.of(plan.staffId()));
    check.requireUsable(plan.roomId(), plan.staffId(), STAFF_FIELD);
    Slot slot = slot(plan);
    return check.open(List.of(slot)).judge(slot);
  }

  /**
   * Judges all moves together; they stand or fall as one (rule REC-7).
   *
   * @return what each event that really moves passes over, by its id
   * @throws com.functionalfit.shared.Refusal SCHEDULE_CONFLICT, or VALIDATION for a room or staff
   *     member that is new to an event and not usable
   */
  Map<Long, Verdict> admit(List<Move> moves, boolean force) {
    List<Move> real = moves.stream().filter(Move::isReal).toList();
    real.stream()
        .filter(Move::changesPlace)
        .map(Move::slot)
        .collect(
            Collectors.toMap(slot -> List.of(slot.roomId(), slot.staffId()), s -> s, (a, b) -> a))
        .values()
        .forEach(slot -> check.requireUsable(slot.roomId(), slot.staffId(), STAFF_FIELD));
    Agenda agenda =
        check
            .open(real.stream().map(Move::slot).toList())
            .without(
                BusyTime.EVENT,
                real.stream().map(move -> move.event().id()).collect(Collectors.toSet()));
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    for (Move move : real) {
      verdicts.put(move.event().id(), agenda.judge(move.slot()));
      agenda.add(BusyTime.EVENT, move.event().id(), "", move.slot());
    }
    Verdict.all(List.copyOf(verdicts.values())).admit(force);
    return verdicts;
  }

  private static Slot slot(EventPlan plan) {
    return new Slot(plan.time(), plan.roomId(), plan.staffId());
  }
}
