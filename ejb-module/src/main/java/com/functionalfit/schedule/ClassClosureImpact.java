package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.shared.TimeRange;
import com.functionalfit.studio.ClosureArea;
import com.functionalfit.studio.ClosureImpact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a closure does to classes (rule CLOS-1). */
@ApplicationScoped
class ClassClosureImpact implements ClosureImpact {

  @Inject private Occurrences occurrences;
  @Inject private OccurrenceCanceller canceller;
  @Inject private StudioClock clock;

  @Override
  public List<AffectedSession> listAffected(ClosureArea area, TimeRange time) {
    return occurrences.listScheduledIn(area.siteId(), area.roomId(), time).stream()
        .map(
            each ->
                new AffectedSession(BusyTime.CLASS, each.id(), each.title(), each.time().start()))
        .toList();
  }

  @Override
  public int cancelAffected(ClosureArea area, TimeRange time, String reason) {
    List<Long> ids =
        occurrences.listScheduledIn(area.siteId(), area.roomId(), time).stream()
            .filter(each -> each.time().start().isAfter(clock.now()))
            .map(UpcomingSession::id)
            .toList();
    return canceller.cancelAll(ids, reason);
  }
}
