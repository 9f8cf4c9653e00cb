package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceMover.Move;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.ClassTemplate;
import com.functionalfit.schedule.model.Templates;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the classes of a series that have not begun in line with it after it changed. Runs in the
 * caller's transaction, under the template's lock.
 */
@ApplicationScoped
class SeriesRealignment {

  @Inject private Templates templates;
  @Inject private SeriesClasses classes;
  @Inject private OccurrenceMover mover;
  @Inject private OccurrenceCanceller canceller;
  @Inject private StudioClock clock;

  /** Locks rooms and trainers before any class is locked (rule CONC-1). */
  void lockPlaces(ClassSeries series, Long newRoom, Long newTrainer) {
    ClassTemplate template = templates.find(series.templateId()).orElseThrow(Refusal::notFound);
    ClassTemplate.Details defaults = template.details();
    classes.lockPlaces(
        series,
        Arrays.asList(newRoom, series.roomFor(template), defaults.defaultRoomId()),
        Arrays.asList(newTrainer, series.trainerFor(template), defaults.defaultTrainerId()));
  }

  /** Gives the later classes of a split series to its successor. */
  void handOver(ClassSeries old, ClassSeries next, LocalDateTime cut) {
    classes.lockFrom(old, clock.instantOf(cut)).forEach(each -> each.joinSeries(next.id()));
    classes.flush();
  }

  /**
   * Moves classes to the series' room, trainer and length, gives them its capacity, and cancels
   * those that no longer fit its rule and have nobody in them.
   *
   * @return what was left alone
   */
  List<Skipped> realign(ClassSeries series) {
    ClassTemplate template = templates.find(series.templateId()).orElseThrow(Refusal::notFound);
    List<ClassOccurrence> future = classes.lockFrom(series, clock.now());
    List<Skipped> skipped = new ArrayList<>();
    List<ClassOccurrence> kept = new ArrayList<>();
    List<Long> dropped = new ArrayList<>();
    Set<LocalDateTime> starts = starts(series, future);
    for (ClassOccurrence each : future) {
      if (each.isException() || each.isCancelled()) {
        skipped.add(Skipped.existing(each.id(), each.time().start(), Skipped.EXCEPTION));
      } else if (starts.contains(clock.wallClockOf(each.time().start()))) {
        kept.add(each);
      } else if (each.isEmpty()) {
        dropped.add(each.id());
      } else {
        skipped.add(Skipped.existing(each.id(), each.time().start(), Skipped.REGISTERED));
      }
    }
    move(series, template, kept);
    resize(series, template, kept);
    canceller.cancelAll(dropped, null);
    return skipped;
  }

  private Set<LocalDateTime> starts(ClassSeries series, List<ClassOccurrence> future) {
    if (future.isEmpty()) {
      return Set.of();
    }
    LocalDateTime first = clock.wallClockOf(future.get(0).time().start());
    LocalDateTime last = clock.wallClockOf(future.get(future.size() - 1).time().start());
    return new HashSet<>(series.recurrence().between(first, last.plusSeconds(1)));
  }

  private void move(ClassSeries series, ClassTemplate template, List<ClassOccurrence> kept) {
    Long room = series.roomFor(template);
    Long trainer = series.trainerFor(template);
    List<Move> moves =
        kept.stream()
            .map(
                each ->
                    new Move(
                        each,
                        new Slot(each.time(), each.roomId(), each.trainerId()),
                        new Slot(
                            TimeRange.of(each.time().start(), series.durationFor(template)),
                            room == null ? each.roomId() : room,
                            trainer == null ? each.trainerId() : trainer)))
            .filter(Move::isReal)
            .toList();
    if (!moves.isEmpty()) {
      ClassOccurrence head = moves.get(0).occurrence();
      mover.moveAll(new EditTargets(head, kept, List.of(), series, EditScope.ALL), moves, false);
    }
  }

  private void resize(ClassSeries series, ClassTemplate template, List<ClassOccurrence> kept) {
    int capacity = series.capacityFor(template);
    for (ClassOccurrence each : kept) {
      if (each.capacity() != capacity && each.booked() > capacity) {
        throw new Refusal(ProblemCode.CAPACITY_BELOW_BOOKED, Map.of("booked", each.booked()));
      }
    }
    classes.resize(kept.stream().filter(each -> each.capacity() != capacity).toList(), capacity);
  }
}
