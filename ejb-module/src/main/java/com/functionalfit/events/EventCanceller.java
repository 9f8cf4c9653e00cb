package com.functionalfit.events;

import com.functionalfit.events.EventAnnouncer.Before;
import com.functionalfit.events.EventCommands.CancelEvent;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.Events;
import com.functionalfit.events.model.Events.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Calls events off (rule EVT-9). Runs in the caller's transaction. */
@ApplicationScoped
class EventCanceller {

  @Inject private EventRules rules;
  @Inject private EventPlacement placement;
  @Inject private Events events;
  @Inject private EventAnnouncer announcer;
  @Inject private EventRefunds refunds;

  void cancel(CancelEvent command) {
    Where seen = placement.find(command.edit().eventId());
    rules.requireOwn(seen.staffId());
    Event event = placement.lockRow(seen, command.edit());
    if (!event.isCancelled()) {
      rules.policy().ifPresent(policy -> policy.requireCancellable(event, rules.now()));
      cancelLocked(event, command.reason(), false);
    }
  }

  /**
   * Calls events off whose rooms and people need no lock: nothing new takes their place.
   *
   * @return how many were called off
   */
  int cancelAll(Collection<Long> ids, String reason) {
    List<Event> due = events.lock(ids).stream().filter(each -> !each.isCancelled()).toList();
    due.forEach(each -> cancelLocked(each, reason, false));
    return due.size();
  }

  /** Calls off a locked event, whose last guest left when it is abandoned. */
  void cancelLocked(Event event, String reason, boolean isAbandoned) {
    Before before = announcer.before(event);
    event.cancel(reason, rules.userId(), rules.now());
    refunds.takeBackAll(event);
    events.flush();
    announcer.cancelled(event, before, isAbandoned);
  }
}
