package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.ClassCommands.MoveClass;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.OccurrenceStatus;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves classes in time, to another room or to another trainer (rules CLS-5, REC-7). All of them or
 * none. Runs in the caller's transaction.
 */
@ApplicationScoped
class OccurrenceMover {

  @Inject private EditSelection selection;
  @Inject private Occurrences occurrences;
  @Inject private MoveCheck check;
  @Inject private SeriesEdits seriesEdits;
  @Inject private ClassAnnouncer announcer;
  @Inject private StudioClock clock;

  /** One class on its way. */
  record Move(ClassOccurrence occurrence, Slot from, Slot to) {
    boolean isReal() {
      return !from.equals(to);
    }
  }

  /** What was moved and what was left alone. */
  record Moved(List<Long> ids, List<Skipped> skipped) {}

  Moved move(MoveClass command) {
    EditTargets targets = selection.lock(command.edit(), command.roomId(), command.trainerId());
    requireMovable(targets.head());
    SeriesShift shift = shift(command, targets.head());
    if (!targets.isSingle()) {
      shift.requireSeriesLength();
    }
    List<Move> moves = moves(command, targets, shift);
    if (moves.isEmpty()) {
      return new Moved(List.of(), targets.skipped());
    }
    Map<Long, Verdict> verdicts = check.judge(targets, moves, command.edit().force());
    seriesEdits.afterMove(targets, command, shift);
    write(moves, verdicts);
    return new Moved(
        moves.stream().map(move -> move.occurrence().id()).toList(), targets.skipped());
  }

  /** Moves classes that are locked already; all or none. */
  void moveAll(EditTargets targets, List<Move> moves, boolean force) {
    write(moves, check.judge(targets, moves, force));
  }

  private void requireMovable(ClassOccurrence head) {
    if (head.isCancelled()) {
      throw new Refusal(ProblemCode.CLASS_CANCELLED);
    }
    if (head.status() == OccurrenceStatus.COMPLETED) {
      throw new Refusal(
          ProblemCode.INVALID_TRANSITION, Map.of("from", "completed", "to", "scheduled"));
    }
    if (head.hasStarted(clock.now())) {
      check.refuseRecordedAttendance(List.of(head.id()));
    }
  }

  private SeriesShift shift(MoveClass command, ClassOccurrence head) {
    Instant start = command.startsAt();
    Duration length =
        command.endsAt() == null ? null : OccurrenceCreator.range(start, command.endsAt()).length();
    return SeriesShift.between(
        clock.wallClockOf(head.time().start()), clock.wallClockOf(start), length);
  }

  private List<Move> moves(MoveClass command, EditTargets targets, SeriesShift shift) {
    return targets.classes().stream()
        .map(
            each -> {
              Slot from = new Slot(each.time(), each.roomId(), each.trainerId());
              // One class goes exactly where it was told; the wall clock is for whole series.
              TimeRange time =
                  targets.isSingle() ? exact(command, each) : shift.apply(each.time(), clock);
              Slot to =
                  new Slot(
                      time,
                      command.roomId() == null ? each.roomId() : command.roomId(),
                      command.trainerId() == null ? each.trainerId() : command.trainerId());
              return new Move(each, from, to);
            })
        .filter(Move::isReal)
        .toList();
  }

  private static TimeRange exact(MoveClass command, ClassOccurrence head) {
    Instant end =
        command.endsAt() != null ? command.endsAt() : command.startsAt().plus(head.time().length());
    return OccurrenceCreator.range(command.startsAt(), end);
  }

  /** Writes the furthest first, so that no class passes over the start of the next one. */
  private void write(List<Move> moves, Map<Long, Verdict> verdicts) {
    List<Move> order = new ArrayList<>(moves);
    Comparator<Move> byStart = Comparator.comparing(move -> move.from().time().start());
    Move first = moves.get(0);
    boolean forward = first.to().time().start().isAfter(first.from().time().start());
    order.sort(forward ? byStart.reversed() : byStart);
    Map<Long, Map<String, Object>> before = new HashMap<>();
    for (Move move : order) {
      ClassOccurrence each = move.occurrence();
      before.put(each.id(), announcer.snapshot(each));
      each.move(
          move.to().time(),
          move.to().roomId(),
          move.to().staffId(),
          !verdicts.get(each.id()).isFree());
      occurrences.flush();
    }
    for (Move move : moves) {
      announcer.moved(move, before.get(move.occurrence().id()), verdicts);
    }
  }
}
