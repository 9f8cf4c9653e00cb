package com.functionalfit.events;

import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventSeries;
import com.functionalfit.events.model.Events;
import com.functionalfit.events.model.Events.Where;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Calls off what is left of a series, exceptions included (rule EVT-9). All of it or nothing. */
@ApplicationScoped
class SeriesCanceller {

  @Inject private EventRules rules;
  @Inject private Events events;
  @Inject private SeriesBook book;
  @Inject private EventCanceller canceller;
  @Inject private StudioClock clock;

  /**
   * Calls off the events that begin on a day or later, and not before now.
   *
   * @param from null for now
   */
  void cancel(long seriesId, LocalDate from) {
    EventSeries series = book.get(seriesId);
    rules.requireOwn(series.staffId());
    Instant now = rules.now();
    Instant start = from == null || clock.startOf(from).isBefore(now) ? now : clock.startOf(from);
    List<Long> ids = events.listWhere(seriesId, start).stream().map(Where::id).toList();
    List<Event> due =
        events.lock(ids).stream()
            .filter(each -> !each.isCancelled() && !each.hasStarted(now))
            .toList();
    due.forEach(each -> rules.requireOwn(each.staffId()));
    rules.policy().ifPresent(policy -> policy.requireCancellable(due, now));
    book.endBefore(series, clock.wallClockOf(start));
    canceller.cancelLocked(due, null, false);
  }
}
