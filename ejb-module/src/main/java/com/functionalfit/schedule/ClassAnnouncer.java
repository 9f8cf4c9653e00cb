package com.functionalfit.schedule;

import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.schedule.OccurrenceMover.Move;
import com.functionalfit.schedule.model.ClassOccurrence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Tells the change log and the listeners what happened to a class. The class must be flushed:
 * listeners change its seat counters by statements of their own.
 */
@ApplicationScoped
class ClassAnnouncer {

  @Inject private ScheduleJournal journal;
  @Inject private Event<OccurrenceMoved> moved;
  @Inject private Event<OccurrenceCancelled> cancelled;
  @Inject private Event<SeatsAdded> seatsAdded;

  Map<String, Object> snapshot(ClassOccurrence occurrence) {
    return journal.snapshot(occurrence);
  }

  void moved(Move move, Map<String, Object> before, Map<Long, Verdict> verdicts) {
    ClassOccurrence each = move.occurrence();
    journal.changed(ChangeAction.CLASS_MOVED, each, before);
    Verdict verdict = verdicts.get(each.id());
    if (!verdict.isFree()) {
      journal.overridden(each, verdict.conflicts());
    }
    Slot from = move.from();
    Slot to = move.to();
    moved.fire(
        new OccurrenceMoved(
            each.id(),
            from.time().start(),
            from.time().end(),
            from.roomId(),
            from.staffId(),
            to.time().start(),
            to.time().end(),
            to.roomId(),
            to.staffId()));
    seatsAdded.fire(new SeatsAdded(each.id()));
  }

  void changed(ClassOccurrence each, Map<String, Object> before, boolean seats) {
    journal.changed(ChangeAction.CLASS_UPDATED, each, before);
    if (seats) {
      seatsAdded.fire(new SeatsAdded(each.id()));
    }
  }

  void reopenedOver(ClassOccurrence each, Verdict verdict) {
    if (!verdict.isFree()) {
      journal.overridden(each, verdict.conflicts());
    }
  }

  void cancelled(ClassOccurrence each, Map<String, Object> before) {
    journal.changed(ChangeAction.CLASS_CANCELLED, each, before);
    cancelled.fire(new OccurrenceCancelled(each.id(), each.cancelReason()));
  }
}
