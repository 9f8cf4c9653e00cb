package com.functionalfit.events;

import com.functionalfit.shared.TimeRange;
import java.util.Set;

/**
 * Which events are wanted.
 *
 * @param during events that take place at some moment of it
 * @param siteId null for all; likewise the other ids
 * @param clientId one of the guests
 * @param guestName part of a guest's name; null for all
 * @param statuses never empty
 * @param type null for both
 */
public record EventQuery(
    TimeRange during,
    Long siteId,
    Long roomId,
    Long staffId,
    Long clientId,
    String guestName,
    Set<String> statuses,
    EventType type) {

  public EventQuery {
    statuses = Set.copyOf(statuses);
  }

  EventQuery ofClient(long client) {
    return new EventQuery(during, siteId, roomId, staffId, client, guestName, statuses, type);
  }
}
