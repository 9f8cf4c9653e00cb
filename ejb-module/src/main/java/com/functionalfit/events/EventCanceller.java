package com.functionalfit.events;

import com.functionalfit.events.EventAnnouncer.Before;
import com.functionalfit.events.EventCommands.CancelEvent;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.Events.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Calls events off (rules EVT-9, REC-7): all of them or none. Runs in the caller's transaction. */
@ApplicationScoped
class EventCanceller {

  @Inject private EventRules rules;
  @Inject private EventSelection selection;
  @Inject private SeriesUpkeep upkeep;
  @Inject private EventRefunds refunds;
  @Inject private EventAnnouncer announcer;

  void cancel(CancelEvent command) {
    Where seen = selection.find(command.edit().eventId());
    rules.requireOwn(seen.staffId());
    EventTargets targets = selection.lockRows(seen, command.edit());
    if (targets.isSingle() && targets.head().isCancelled()) {
      return;
    }
    List<Event> due = targets.events().stream().filter(each -> !each.isCancelled()).toList();
    rules.policy().ifPresent(policy -> policy.requireCancellable(due, rules.now()));
    upkeep.beforeCancel(targets);
    cancelLocked(due, command.reason(), false);
  }

  /** Calls off events that are locked; those whose last guest left are abandoned. */
  void cancelLocked(List<Event> due, String reason, boolean isAbandoned) {
    List<Before> before = due.stream().map(announcer::before).toList();
    for (Event event : due) {
      event.cancel(reason, rules.userId(), rules.now());
    }
    refunds.takeBackAll(due);
    announcer.cancelled(due, before, reason, isAbandoned);
  }
}
