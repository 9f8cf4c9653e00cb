package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.ClassCommands.Edit;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.schedule.model.Occurrences.Where;
import com.functionalfit.schedule.model.Templates;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds and locks the classes an edit means (rules REC-7, CONC-1): template, rooms, staff, classes.
 * Runs in the caller's transaction, before anything else was read in it.
 */
@ApplicationScoped
class EditSelection {

  @Inject private Templates templates;
  @Inject private Occurrences occurrences;
  @Inject private ConflictCheck check;
  @Inject private StudioClock clock;

  /**
   * Locks what the edit needs.
   *
   * @param room room the classes move to; null when they stay
   * @param trainer trainer who takes them over; null when nobody does
   * @throws Refusal NOT_FOUND, or STALE when the editor missed an edit
   */
  EditTargets lock(Edit edit, Long room, Long trainer) {
    Where head = occurrences.findWhere(edit.occurrenceId()).orElseThrow(Refusal::notFound);
    EditScope scope = head.seriesId() == null ? EditScope.THIS : edit.scope();
    List<Where> seen = candidates(head, scope);
    templates.lock(List.of(head.templateId()));
    check.lock(resources(seen, Where::roomId, room), resources(seen, Where::trainerId, trainer));
    List<ClassOccurrence> locked = occurrences.lock(seen.stream().map(Where::id).toList());
    ClassOccurrence fresh = find(locked, head.id());
    if (fresh.isStale(edit.version()) || !isAsSeen(locked, seen)) {
      throw Refusal.stale();
    }
    return scope == EditScope.THIS ? single(fresh) : ofSeries(fresh, locked, scope);
  }

  private List<Where> candidates(Where head, EditScope scope) {
    if (scope == EditScope.THIS) {
      return List.of(head);
    }
    List<Where> all = new ArrayList<>(occurrences.listWhere(head.seriesId(), clock.now()));
    if (all.stream().noneMatch(each -> each.id() == head.id())) {
      all.add(head);
    }
    return all;
  }

  private EditTargets single(ClassOccurrence head) {
    ClassSeries series =
        head.seriesId() == null ? null : templates.findSeries(head.seriesId()).orElseThrow();
    return new EditTargets(head, List.of(head), List.of(), series, EditScope.THIS);
  }

  private EditTargets ofSeries(
      ClassOccurrence head, List<ClassOccurrence> locked, EditScope scope) {
    ClassSeries series = templates.findSeries(head.seriesId()).orElseThrow();
    Instant from = head.time().start();
    boolean splits =
        scope == EditScope.FOLLOWING && series.hasInstanceBefore(clock.wallClockOf(from));
    Instant now = clock.now();
    List<ClassOccurrence> reached =
        locked.stream()
            .filter(each -> !each.hasStarted(now))
            .filter(each -> !splits || !each.time().start().isBefore(from))
            .toList();
    List<ClassOccurrence> exceptions =
        reached.stream().filter(each -> isLeftAlone(each, head)).toList();
    return new EditTargets(
        head,
        reached.stream().filter(each -> !isLeftAlone(each, head)).toList(),
        exceptions,
        series,
        splits ? EditScope.FOLLOWING : EditScope.ALL);
  }

  /** Exceptions and cancelled classes stay as they are, unless the editor points at one. */
  private static boolean isLeftAlone(ClassOccurrence each, ClassOccurrence head) {
    return !Objects.equals(each.id(), head.id()) && (each.isException() || each.isCancelled());
  }

  private static ClassOccurrence find(List<ClassOccurrence> locked, long id) {
    return locked.stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** Rooms and trainers are locked by what was seen before the locks; it must still be true. */
  private static boolean isAsSeen(List<ClassOccurrence> locked, List<Where> seen) {
    Set<Where> now =
        locked.stream()
            .map(
                each ->
                    new Where(
                        each.id(),
                        each.templateId(),
                        each.seriesId(),
                        each.roomId(),
                        each.trainerId()))
            .collect(Collectors.toSet());
    return now.containsAll(seen);
  }

  private static Set<Long> resources(
      List<Where> seen, java.util.function.Function<Where, Long> resource, Long extra) {
    return Stream.concat(seen.stream().map(resource), Stream.ofNullable(extra))
        .collect(Collectors.toSet());
  }
}
