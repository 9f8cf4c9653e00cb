package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.ClassCommands.CancelClass;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.Occurrences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls classes off (rule CLS-7). Runs in the caller's transaction. */
@ApplicationScoped
class OccurrenceCanceller {

  @Inject private EditSelection selection;
  @Inject private Occurrences occurrences;
  @Inject private MoveCheck check;
  @Inject private SeriesEdits seriesEdits;
  @Inject private ClassAnnouncer announcer;
  @Inject private StudioClock clock;

  void cancel(CancelClass command) {
    EditTargets targets = selection.lock(command.edit(), null, null);
    if (targets.isSingle() && targets.head().isCancelled()) {
      return;
    }
    if (targets.isSingle() && targets.head().hasStarted(clock.now())) {
      check.refuseRecordedAttendance(List.of(targets.head().id()));
    }
    seriesEdits.afterCancel(targets);
    cancelLocked(targets.classes(), command.reason());
  }

  /**
   * Calls classes off whose rooms and trainers need no lock: nothing new takes their place.
   *
   * @return how many were called off
   */
  int cancelAll(Collection<Long> ids, String reason) {
    return cancelLocked(occurrences.lock(ids), reason);
  }

  private int cancelLocked(List<ClassOccurrence> classes, String reason) {
    List<ClassOccurrence> due = classes.stream().filter(each -> !each.isCancelled()).toList();
    Map<Long, Map<String, Object>> before = new HashMap<>();
    for (ClassOccurrence each : due) {
      before.put(each.id(), announcer.snapshot(each));
      each.cancel(reason, clock.now());
    }
    occurrences.flush();
    due.forEach(each -> announcer.cancelled(each, before.get(each.id())));
    return due.size();
  }
}
