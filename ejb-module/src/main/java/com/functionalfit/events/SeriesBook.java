package com.functionalfit.events;

import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.events.model.EventSeries;
import com.functionalfit.events.model.Events;
import com.functionalfit.events.model.SeriesRows;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.Recurrence;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens, splits and ends series, and writes that down. */
@ApplicationScoped
class SeriesBook {

  @Inject private SeriesRows rows;
  @Inject private Events events;
  @Inject private ChangeLog log;
  @Inject private StudioClock clock;

  EventSeries open(EventPlan first, Recurrence recurrence) {
    EventSeries series = new EventSeries(first.staffId(), recurrence, first.time().length());
    rows.add(series);
    record(ChangeAction.SERIES_CREATED, series, Map.of());
    return series;
  }

  void add(List<Event> made) {
    made.forEach(events::add);
    events.flush();
  }

  /**
   * A series.
   *
   * @throws Refusal NOT_FOUND
   */
  EventSeries get(long seriesId) {
    return rows.find(seriesId).orElseThrow(Refusal::notFound);
  }

  Map<String, Object> snapshot(EventSeries series) {
    Recurrence recurrence = series.recurrence();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("staffId", series.staffId());
    values.put("startsLocal", recurrence.startsLocal().toString());
    values.put("durationMin", series.length().toMinutes());
    values.put("rrule", recurrence.rule().text());
    values.put("exdates", recurrence.exdates().stream().sorted().map(Object::toString).toList());
    values.put("rdates", recurrence.rdates().stream().sorted().map(Object::toString).toList());
    values.put("previousSeriesId", series.previousSeriesId());
    return values;
  }

  /** Cuts a series at an event; the later part takes over the events given (rule REC-7). */
  EventSeries splitAt(EventSeries series, Event head, List<Event> later) {
    Map<String, Object> before = snapshot(series);
    EventSeries next = series.splitAt(clock.wallClockOf(head.time().start()));
    rows.add(next);
    later.forEach(event -> event.joinSeries(next.id()));
    record(ChangeAction.SERIES_SPLIT, series, before);
    return next;
  }

  /** Ends a series before a moment. */
  void endBefore(EventSeries series, LocalDateTime cut) {
    Map<String, Object> before = snapshot(series);
    series.endBefore(cut);
    record(ChangeAction.SERIES_ENDED, series, before);
  }

  /** Writes what a series became. */
  void changed(EventSeries series, boolean isNew, Map<String, Object> before) {
    record(isNew ? ChangeAction.SERIES_CREATED : ChangeAction.EVENT_UPDATED, series, before);
  }

  private void record(ChangeAction action, EventSeries series, Map<String, Object> before) {
    rows.flush();
    Map<String, Object> after = snapshot(series);
    if (!after.equals(before)) {
      log.record(
          Change.of(action, "event_series", series.id()).before(before).after(after).build());
    }
  }
}
