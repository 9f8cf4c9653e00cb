package com.functionalfit.events;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Events were changed by one edit. Fired in the transaction of the change, so that everybody is
 * told once (rule REC-8).
 *
 * @param changes by start
 */
public record EventsChanged(List<Change> changes) {

  public EventsChanged {
    changes = List.copyOf(changes);
  }

  /** What matters to those who come (rule EVT-10). */
  public record State(
      Instant startsAt, Instant endsAt, long roomId, long staffId, Long serviceTypeId) {}

  /**
   * What became of one event.
   *
   * @param before what those who come knew
   * @param after what holds now
   * @param addedClientIds clients who are expected now
   * @param removedClientIds clients who are not expected any more
   * @param stayingClientIds clients who were expected before and still are
   */
  public record Change(
      long eventId,
      State before,
      State after,
      List<Long> addedClientIds,
      List<Long> removedClientIds,
      List<Long> stayingClientIds) {

    /** Whether it still matters to those who come: what has begun is told to nobody. */
    public boolean isAhead(Instant now) {
      return after.startsAt().isAfter(now);
    }

    /** Whether those who stay must be told. */
    public boolean concernsGuests() {
      return !before.equals(after);
    }

    /** Whom the change concerns: who comes, who goes, and who stays when more than that changed. */
    public Stream<Long> concernedClientIds() {
      return Stream.of(
              addedClientIds,
              removedClientIds,
              concernsGuests() ? stayingClientIds : List.<Long>of())
          .flatMap(List::stream);
    }
  }
}
