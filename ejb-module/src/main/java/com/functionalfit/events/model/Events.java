package com.functionalfit.events.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where events are kept. */
public interface Events {

  /** What must be locked before the event itself may be. */
  record Where(long id, Long seriesId, Instant startsAt, long roomId, long staffId) {}

  void add(Event event);

  /** Writes what changed so far. */
  void flush();

  /** Unlocked look; the answer may be outdated when the locks are there. */
  Optional<Where> findWhere(long eventId);

  /**
   * Unlocked look at the events of a series that begin at a moment or later.
   *
   * @param from first start wanted
   */
  List<Where> listWhere(long seriesId, Instant from);

  /** Locks rows in ascending order of id, then reads them as they are now, by start. */
  List<Event> lock(Collection<Long> ids);

  /** A guest's charge became paid or open; touches nothing but the payment status. */
  void chargeSettled(long guestId, boolean isPaid);

  /** Ids of scheduled events after a moment with the client among the guests, ascending. */
  List<Long> listFutureOfClient(long clientId, Instant now);

  /** Completes blocks that ended by now (rule EVT-12); how many. */
  int completeBlocks(Instant now);
}
