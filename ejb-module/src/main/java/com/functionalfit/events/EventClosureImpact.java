package com.functionalfit.events;

import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.Events;
import com.functionalfit.events.model.UpcomingEvents;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.UpcomingSession;
import com.functionalfit.shared.TimeRange;
import com.functionalfit.studio.ClosureArea;
import com.functionalfit.studio.ClosureImpact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a closure does to events (rule CLOS-1). */
@ApplicationScoped
class EventClosureImpact implements ClosureImpact {

  @Inject private UpcomingEvents upcoming;
  @Inject private Events events;
  @Inject private EventCanceller canceller;
  @Inject private StudioClock clock;

  @Override
  public List<AffectedSession> listAffected(ClosureArea area, TimeRange time) {
    return upcoming.listIn(area.siteId(), area.roomId(), time).stream()
        .map(each -> new AffectedSession(each.kind(), each.id(), each.title(), each.time().start()))
        .toList();
  }

  @Override
  public int cancelAffected(ClosureArea area, TimeRange time, String reason) {
    List<Long> ids =
        upcoming.listIn(area.siteId(), area.roomId(), time).stream()
            .filter(each -> each.time().start().isAfter(clock.now()))
            .map(UpcomingSession::id)
            .toList();
    List<Event> due = events.lock(ids).stream().filter(each -> !each.isCancelled()).toList();
    canceller.cancelLocked(due, reason, false);
    return due.size();
  }
}
