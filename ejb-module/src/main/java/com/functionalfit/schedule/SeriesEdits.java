package com.functionalfit.schedule;

import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.ClassCommands.MoveClass;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.ClassSeries.Overrides;
import com.functionalfit.schedule.model.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an edit of dated classes means for the series they come from (rule REC-7): exceptions are
 * marked, "following" splits, "all" changes the series itself.
 */
@ApplicationScoped
class SeriesEdits {

  @Inject private Templates templates;
  @Inject private ScheduleJournal journal;
  @Inject private StudioClock clock;

  /** Call before the classes move: their old starts are needed. */
  void afterMove(EditTargets targets, MoveClass command, SeriesShift shift) {
    if (targets.isSingle()) {
      becomeException(targets, !command.startsAt().equals(targets.head().time().start()));
      return;
    }
    Set<LocalDateTime> kept = localStarts(targets.exceptions());
    ClassSeries series = seriesToChange(targets);
    Map<String, Object> before = journal.snapshot(series);
    Recurrence old = series.recurrence();
    if (shift.movesStarts()) {
      series.reschedule(shift.apply(old));
      // An exception stays where it is; its moved place must not be filled by the next generation.
      series.leaveOut(kept.stream().map(shift::apply).toList());
    }
    Overrides was = series.overrides();
    series.override(
        new Overrides(
            command.roomId() == null ? was.roomId() : command.roomId(),
            command.trainerId() == null ? was.trainerId() : command.trainerId(),
            was.capacity(),
            shift.length() == null ? was.durationMin() : minutes(shift)));
    finish(targets, series, before);
  }

  /** The capacity of the series follows that of its classes. */
  void afterCapacityChange(EditTargets targets, Integer capacity) {
    if (targets.isSingle()) {
      becomeException(targets, false);
      return;
    }
    ClassSeries series = seriesToChange(targets);
    Map<String, Object> before = journal.snapshot(series);
    Overrides was = series.overrides();
    series.override(
        new Overrides(
            was.roomId(),
            was.trainerId(),
            capacity == null ? was.capacity() : capacity,
            was.durationMin()));
    finish(targets, series, before);
  }

  /** A cancelled class is an exception; a cancelled rest ends its series. */
  void afterCancel(EditTargets targets) {
    if (targets.isSingle()) {
      becomeException(targets, false);
      return;
    }
    ClassSeries series = targets.series();
    Map<String, Object> before = journal.snapshot(series);
    if (targets.scope() == EditScope.FOLLOWING) {
      series.endBefore(clock.wallClockOf(targets.head().time().start()));
    } else {
      series.end();
    }
    templates.flush();
    journal.series(ChangeAction.SERIES_ENDED, series, before);
  }

  private void becomeException(EditTargets targets, boolean starts) {
    ClassOccurrence head = targets.head();
    if (targets.series() == null) {
      return;
    }
    head.becomeException();
    if (starts) {
      targets.series().leaveOut(localStarts(List.of(head)));
    }
  }

  private ClassSeries seriesToChange(EditTargets targets) {
    if (targets.scope() != EditScope.FOLLOWING) {
      return targets.series();
    }
    ClassSeries old = targets.series();
    Map<String, Object> before = journal.snapshot(old);
    ClassSeries next = old.splitAt(clock.wallClockOf(targets.head().time().start()));
    templates.add(next);
    templates.flush();
    targets.classes().forEach(each -> each.joinSeries(next.id()));
    targets.exceptions().forEach(each -> each.joinSeries(next.id()));
    journal.series(ChangeAction.SERIES_SPLIT, old, before);
    return next;
  }

  private void finish(EditTargets targets, ClassSeries series, Map<String, Object> before) {
    templates.flush();
    ChangeAction action =
        targets.scope() == EditScope.FOLLOWING
            ? ChangeAction.SERIES_CREATED
            : ChangeAction.CLASS_UPDATED;
    journal.series(action, series, action == ChangeAction.SERIES_CREATED ? Map.of() : before);
  }

  private Set<LocalDateTime> localStarts(List<ClassOccurrence> classes) {
    return classes.stream()
        .map(each -> clock.wallClockOf(each.time().start()))
        .collect(Collectors.toSet());
  }

  private static Integer minutes(SeriesShift shift) {
    return (int) shift.length().toMinutes();
  }
}
