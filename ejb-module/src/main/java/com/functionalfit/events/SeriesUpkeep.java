package com.functionalfit.events;

import com.functionalfit.events.EventPlacement.Move;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventSeries;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.EditScope;
import com.functionalfit.schedule.Recurrence;
import com.functionalfit.schedule.SeriesShift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an edit of events means for the series they come from (rule REC-7): exceptions are marked,
 * "following" splits, "all" changes the series itself.
 */
@ApplicationScoped
class SeriesUpkeep {

  @Inject private SeriesBook book;
  @Inject private StudioClock clock;

  /** Call before the events change: their old starts are needed. */
  void beforeChange(EventTargets targets, List<Move> moves, SeriesShift shift) {
    if (targets.series() == null || moves.isEmpty()) {
      return;
    }
    if (targets.isSingle()) {
      becomeException(targets.series(), moves.get(0));
      return;
    }
    boolean splits = targets.scope() == EditScope.FOLLOWING;
    Map<String, Object> before = splits ? Map.of() : book.snapshot(targets.series());
    EventSeries series =
        splits ? book.splitAt(targets.series(), targets.head(), later(targets)) : targets.series();
    reschedule(series, targets, shift);
    Move first = moves.get(0);
    series.hand(
        first.wanted().staffId(), shift.length() == null ? series.length() : shift.length());
    book.changed(series, splits, before);
  }

  /** A cancelled event is an exception; a cancelled rest ends its series. */
  void beforeCancel(EventTargets targets) {
    if (targets.series() == null) {
      return;
    }
    if (targets.isSingle()) {
      targets.head().becomeException();
    } else if (targets.scope() == EditScope.FOLLOWING) {
      book.endBefore(targets.series(), localStart(targets.head()));
    } else {
      book.endBefore(targets.series(), clock.wallClockOf(clock.now()));
    }
  }

  private void becomeException(EventSeries series, Move move) {
    LocalDateTime old = localStart(move.event());
    move.event().becomeException();
    if (!move.event().time().start().equals(move.wanted().time().start())) {
      Map<String, Object> before = book.snapshot(series);
      series.leaveOut(List.of(old));
      book.changed(series, false, before);
    }
  }

  private void reschedule(EventSeries series, EventTargets targets, SeriesShift shift) {
    if (shift.movesStarts()) {
      Recurrence moved = shift.apply(series.recurrence());
      // An exception stays where it is; its moved place belongs to nobody.
      series.reschedule(
          moved.without(
              targets.exceptions().stream().map(this::localStart).map(shift::apply).toList()));
    }
  }

  private static List<Event> later(EventTargets targets) {
    List<Event> all = new ArrayList<>(targets.events());
    all.addAll(targets.exceptions());
    return all;
  }

  private LocalDateTime localStart(Event event) {
    return clock.wallClockOf(event.time().start());
  }
}
