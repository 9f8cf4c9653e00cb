package com.functionalfit.events;

import com.functionalfit.events.EventAnnouncer.Before;
import com.functionalfit.events.EventCommands.ChangeEvent;
import com.functionalfit.events.GuestSeating.Seated;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.events.model.Events;
import com.functionalfit.events.model.Events.Where;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.schedule.Verdict;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/**
 * Moves an event, changes its guests, its service or its notes (rules EVT-4, EVT-6 to EVT-8). Runs
 * in the caller's transaction.
 */
@ApplicationScoped
class EventChanger {

  @Inject private EventRules rules;
  @Inject private EventPlacement placement;
  @Inject private GuestSeating seating;
  @Inject private Events events;
  @Inject private EventAnnouncer announcer;

  EventChange change(ChangeEvent command) {
    EventPatch patch = new EventPatch(command);
    Where seen = placement.find(command.edit().eventId());
    rules.requireOwn(seen.staffId());
    command.staffId().ifPresent(rules::requireOwn);
    Event event =
        placement.lock(seen, command.edit(), command.roomId().value(), command.staffId().value());
    if (event.isCancelled()) {
      throw new Refusal(ProblemCode.EVENT_CANCELLED);
    }
    EventPlan wanted = patch.applyTo(event);
    requireAllowed(event, wanted, patch);
    return new EventChange(apply(event, wanted, patch) ? 1 : 0, List.of());
  }

  private void requireAllowed(Event event, EventPlan wanted, EventPatch patch) {
    if (!Objects.equals(wanted.serviceTypeId(), event.serviceTypeId())) {
      rules.requireActiveService(wanted.serviceTypeId());
    }
    rules
        .policy()
        .ifPresent(
            policy -> {
              if (patch.hasGuests() || !isSame(event, wanted)) {
                policy.requireOpen(event, rules.now());
              }
              if (!event.time().equals(wanted.time()) || event.roomId() != wanted.roomId()) {
                policy.requireMovable(event.time(), wanted.time(), rules.now());
              }
            });
  }

  /** Whether anything was changed. */
  private boolean apply(Event event, EventPlan wanted, EventPatch patch) {
    Before before = announcer.before(event);
    boolean isMoved = isMoved(event, wanted);
    boolean isDescribed =
        !Objects.equals(wanted.serviceTypeId(), event.serviceTypeId())
            || !Objects.equals(wanted.notes(), event.notes());
    Verdict verdict = isMoved ? placement.judgeMove(event, wanted) : new Verdict(List.of());
    boolean overConflict = verdict.admit(patch.force());
    boolean needsPrices = patch.changesPrice(event, wanted);
    if (isMoved) {
      event.move(wanted.time(), wanted.roomId(), wanted.staffId(), overConflict);
    }
    if (isDescribed) {
      event.describe(wanted.serviceTypeId(), wanted.notes());
    }
    Seated seated = patch.hasGuests() ? seating.reseat(event, patch.guests()) : Seated.NOBODY;
    if (needsPrices) {
      seating.reprice(event);
    }
    events.flush();
    announcer.changed(
        isMoved ? ChangeAction.EVENT_MOVED : ChangeAction.EVENT_UPDATED, event, before, seated);
    announcer.override(event, verdict);
    return !announcer.before(event).equals(before);
  }

  private static boolean isMoved(Event event, EventPlan wanted) {
    return !event.time().equals(wanted.time())
        || event.roomId() != wanted.roomId()
        || event.staffId() != wanted.staffId();
  }

  /** Whether at most the notes differ. */
  private static boolean isSame(Event event, EventPlan wanted) {
    return !isMoved(event, wanted) && Objects.equals(event.serviceTypeId(), wanted.serviceTypeId());
  }
}
