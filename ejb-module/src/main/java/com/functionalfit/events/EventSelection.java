package com.functionalfit.events;

import com.functionalfit.events.EventCommands.Edit;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventSeries;
import com.functionalfit.events.model.Events;
import com.functionalfit.events.model.Events.Where;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.ConflictCheck;
import com.functionalfit.schedule.EditScope;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds and locks the events an edit means (rules REC-7, CONC-1): rooms, staff, events. Runs in the
 * caller's transaction, before anything else was read in it.
 */
@ApplicationScoped
class EventSelection {

  @Inject private Events events;
  @Inject private ConflictCheck check;
  @Inject private SeriesBook book;
  @Inject private StudioClock clock;

  /**
   * An unlocked look at where an event is.
   *
   * @throws Refusal NOT_FOUND
   */
  Where find(long eventId) {
    return events.findWhere(eventId).orElseThrow(Refusal::notFound);
  }

  /**
   * Locks events with the rooms and people they have and shall have.
   *
   * @param room room they move to; null when they stay
   * @param staff staff member who takes them over; null when nobody does
   * @throws Refusal NOT_FOUND, STALE when the editor missed an edit, or BUSY when one moved while
   *     its locks were waited for
   */
  EventTargets lock(Where head, Edit edit, Long room, Long staff) {
    List<Where> seen = candidates(head, edit);
    check.lock(ids(seen, Where::roomId, room), ids(seen, Where::staffId, staff));
    return lockRows(head, edit, seen);
  }

  /** Locks events alone, for a change that takes no room and nobody's time. */
  EventTargets lockRows(Where head, Edit edit) {
    return lockRows(head, edit, candidates(head, edit));
  }

  /** Locks one event alone. */
  Event lockRow(Where head) {
    return find(events.lock(List.of(head.id())), head.id());
  }

  private EventTargets lockRows(Where head, Edit edit, List<Where> seen) {
    List<Event> locked = events.lock(seen.stream().map(Where::id).toList());
    Event fresh = find(locked, head.id());
    if (edit.version() != null && edit.version() != fresh.version()) {
      throw Refusal.stale();
    }
    if (!isAsSeen(locked, seen)) {
      throw new Refusal(ProblemCode.BUSY);
    }
    return scope(head, edit) == EditScope.THIS
        ? single(fresh)
        : ofSeries(fresh, locked, edit.scope());
  }

  private static EditScope scope(Where head, Edit edit) {
    return head.seriesId() == null ? EditScope.THIS : edit.scope();
  }

  private List<Where> candidates(Where head, Edit edit) {
    if (scope(head, edit) == EditScope.THIS) {
      return List.of(head);
    }
    List<Where> all = new ArrayList<>(events.listWhere(head.seriesId(), clock.now()));
    if (all.stream().noneMatch(each -> each.id() == head.id())) {
      all.add(head);
    }
    return all;
  }

  private EventTargets single(Event head) {
    EventSeries series = head.seriesId() == null ? null : book.get(head.seriesId());
    return new EventTargets(head, List.of(head), List.of(), series, EditScope.THIS);
  }

  private EventTargets ofSeries(Event head, List<Event> locked, EditScope scope) {
    EventSeries series = book.get(head.seriesId());
    Instant from = head.time().start();
    boolean splits =
        scope == EditScope.FOLLOWING && series.hasInstanceBefore(clock.wallClockOf(from));
    Instant now = clock.now();
    List<Event> reached =
        locked.stream()
            .filter(each -> !each.hasStarted(now))
            .filter(each -> !splits || !each.time().start().isBefore(from))
            .toList();
    return new EventTargets(
        head,
        reached.stream().filter(each -> !isLeftAlone(each, head)).toList(),
        reached.stream().filter(each -> isLeftAlone(each, head)).toList(),
        series,
        splits ? EditScope.FOLLOWING : EditScope.ALL);
  }

  /** Exceptions and cancelled events stay as they are, unless the editor points at one. */
  private static boolean isLeftAlone(Event each, Event head) {
    return !Objects.equals(each.id(), head.id()) && (each.isException() || each.isCancelled());
  }

  private static Event find(List<Event> locked, long id) {
    return locked.stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** Rooms and people are locked by what was seen before the locks; it must still be true. */
  private static boolean isAsSeen(List<Event> locked, List<Where> seen) {
    return locked.stream()
        .allMatch(
            event ->
                seen.stream()
                    .anyMatch(
                        each ->
                            each.id() == event.id()
                                && each.roomId() == event.roomId()
                                && each.staffId() == event.staffId()
                                && Objects.equals(each.seriesId(), event.seriesId())));
  }

  private static Set<Long> ids(Collection<Where> seen, Function<Where, Long> of, Long extra) {
    return Stream.concat(seen.stream().map(of), Stream.ofNullable(extra))
        .collect(Collectors.toSet());
  }
}
