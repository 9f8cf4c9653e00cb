package com.functionalfit.events;

import com.functionalfit.events.EventCommands.ChangeEvent;
import com.functionalfit.events.EventPlacement.Move;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.events.model.Events.Where;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.SeriesShift;
import com.functionalfit.schedule.Verdict;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Moves events, changes their guests, service or notes (rules EVT-4, EVT-6 to EVT-8, REC-7). All of
 * them or none. Runs in the caller's transaction.
 */
@ApplicationScoped
class EventChanger {

  @Inject private EventRules rules;
  @Inject private EventSelection selection;
  @Inject private EventPlacement placement;
  @Inject private EventWriter writer;
  @Inject private StudioClock clock;

  EventChange change(ChangeEvent command) {
    EventPatch patch = new EventPatch(command);
    Where seen = selection.find(command.edit().eventId());
    rules.requireOwn(seen.staffId());
    command.staffId().ifPresent(rules::requireOwn);
    EventTargets targets =
        selection.lock(seen, command.edit(), command.roomId().value(), command.staffId().value());
    if (targets.head().isCancelled()) {
      throw new Refusal(ProblemCode.EVENT_CANCELLED);
    }
    SeriesShift shift = shift(targets.head(), patch.applyTo(targets.head()));
    List<Move> moves = moves(targets, patch, shift);
    moves.forEach(move -> requireAllowed(move, patch));
    Map<Long, Verdict> verdicts = placement.admit(moves, patch.force());
    return writer.write(targets, moves, patch, shift, verdicts);
  }

  private SeriesShift shift(Event head, EventPlan wanted) {
    boolean sameLength = head.time().length().equals(wanted.time().length());
    return SeriesShift.between(
        clock.wallClockOf(head.time().start()),
        clock.wallClockOf(wanted.time().start()),
        sameLength ? null : wanted.time().length());
  }

  private List<Move> moves(EventTargets targets, EventPatch patch, SeriesShift shift) {
    // One event goes exactly where it was told; the wall clock is for whole series.
    return targets.isSingle()
        ? List.of(new Move(targets.head(), patch.applyTo(targets.head())))
        : targets.events().stream()
            .map(each -> new Move(each, patch.applyTo(each, shift.apply(each.time(), clock))))
            .toList();
  }

  private void requireAllowed(Move move, EventPatch patch) {
    Event event = move.event();
    EventPlan wanted = move.wanted();
    boolean isServed = !Objects.equals(wanted.serviceTypeId(), event.serviceTypeId());
    if (isServed) {
      rules.requireActiveService(wanted.serviceTypeId());
    }
    rules
        .policy()
        .ifPresent(
            policy -> {
              if (patch.hasGuests() || isServed || move.isReal()) {
                policy.requireOpen(event, rules.now());
              }
              if (!event.time().equals(wanted.time()) || event.roomId() != wanted.roomId()) {
                policy.requireMovable(event.time(), wanted.time(), rules.now());
              }
            });
  }
}
