package com.functionalfit.schedule;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.Change.Where;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.ClassSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what happened to classes and series into the change log (rules AUD-1, AUD-2, CONF-6). */
@ApplicationScoped
class ScheduleJournal {

  private static final String CLASS = "class";
  private static final String SERIES = "class_series";

  @Inject private ChangeLog log;
  @Inject private PlaceNames places;
  @Inject private Event<TimetableChanged> timetable;

  /** Values of a class as they are now, with the names of its room and trainer. */
  Map<String, Object> snapshot(ClassOccurrence occurrence) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("startsAt", occurrence.time().start().toString());
    values.put("endsAt", occurrence.time().end().toString());
    values.put("roomId", occurrence.roomId());
    values.put("room", places.roomName(occurrence.roomId()));
    values.put("trainerId", occurrence.trainerId());
    values.put("trainer", places.trainerName(occurrence.trainerId()));
    values.put("capacity", occurrence.capacity());
    values.put("creditsRequired", occurrence.creditsRequired());
    values.put("status", occurrence.status().wireName());
    values.put("cancelReason", occurrence.cancelReason());
    return values;
  }

  void created(ClassOccurrence occurrence) {
    write(ChangeAction.CLASS_CREATED, occurrence, Map.of(), snapshot(occurrence));
  }

  void changed(ChangeAction action, ClassOccurrence occurrence, Map<String, Object> before) {
    write(action, occurrence, before, snapshot(occurrence));
  }

  void overridden(ClassOccurrence occurrence, List<Conflict> conflicts) {
    log.record(
        Change.of(ChangeAction.CONFLICT_OVERRIDDEN, CLASS, occurrence.id())
            .after("conflicts", conflicts.stream().map(Conflict::facts).toList())
            .at(where(occurrence))
            .build());
  }

  void series(ChangeAction action, ClassSeries series, Map<String, Object> before) {
    log.record(
        Change.of(action, SERIES, series.id()).before(before).after(snapshot(series)).build());
  }

  Map<String, Object> snapshot(ClassSeries series) {
    Recurrence recurrence = series.recurrence();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("templateId", series.templateId());
    values.put("startsLocal", recurrence.startsLocal().toString());
    values.put("rrule", recurrence.rule().text());
    values.put("exdates", recurrence.exdates().stream().sorted().map(Object::toString).toList());
    values.put("rdates", recurrence.rdates().stream().sorted().map(Object::toString).toList());
    values.put("roomId", series.overrides().roomId());
    values.put("trainerId", series.overrides().trainerId());
    values.put("capacity", series.overrides().capacity());
    values.put("durationMin", series.overrides().durationMin());
    values.put("previousSeriesId", series.previousSeriesId());
    values.put("isActive", series.isActive());
    return values;
  }

  private void write(
      ChangeAction action,
      ClassOccurrence occurrence,
      Map<String, Object> before,
      Map<String, Object> after) {
    log.record(
        Change.of(action, CLASS, occurrence.id())
            .before(before)
            .after(after)
            .at(where(occurrence))
            .build());
    timetable.fire(new TimetableChanged());
  }

  private Where where(ClassOccurrence occurrence) {
    return new Where(
        places.siteId(occurrence.roomId()),
        occurrence.roomId(),
        occurrence.time().start(),
        occurrence.time().end());
  }
}
