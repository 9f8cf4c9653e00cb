package com.functionalfit.schedule;

import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.schedule.model.Occurrences.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Ends series. Runs in the caller's transaction. */
@ApplicationScoped
class SeriesEnding {

  @Inject private Occurrences occurrences;
  @Inject private SeriesEditor.SeriesRules rules;
  @Inject private OccurrenceCanceller canceller;
  @Inject private ScheduleJournal journal;
  @Inject private StudioClock clock;

  void end(long templateId, long seriesId, int version, boolean cancelFuture) {
    ClassSeries series = rules.lock(templateId, seriesId, version);
    if (series.isActive()) {
      Map<String, Object> before = journal.snapshot(series);
      series.end();
      journal.series(ChangeAction.SERIES_ENDED, series, before);
    }
    if (cancelFuture) {
      List<Long> future =
          occurrences.listWhere(seriesId, clock.now()).stream().map(Where::id).toList();
      canceller.cancelAll(future, null);
    }
  }
}
