package com.functionalfit.schedule;

import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.ClassSeries.Overrides;
import java.util.List;

/** Shows series. */
final class SeriesViews {

  private SeriesViews() {}

  static List<SeriesView> of(List<ClassSeries> series) {
    return series.stream().map(SeriesViews::of).toList();
  }

  static SeriesView of(ClassSeries series) {
    Recurrence recurrence = series.recurrence();
    Overrides overrides = series.overrides();
    return new SeriesView(
        series.id(),
        series.templateId(),
        recurrence.startsLocal(),
        recurrence.rule().text(),
        recurrence.exdates().stream().sorted().toList(),
        recurrence.rdates().stream().sorted().toList(),
        overrides.roomId(),
        overrides.trainerId(),
        overrides.capacity(),
        overrides.durationMin(),
        series.previousSeriesId(),
        series.isActive(),
        series.version());
  }
}
