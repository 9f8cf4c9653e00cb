package com.functionalfit.live.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The present state of what changed; each method is one statement, or none without ids. */
public interface LiveReads {

  /**
   * A class.
   *
   * @param claims seats that waiting entries have a claim to
   * @param trainerUserId user of its trainer
   */
  record ClassState(
      long id,
      int capacity,
      int booked,
      int waiting,
      int claims,
      int version,
      Instant startsAt,
      Instant endsAt,
      long roomId,
      long siteId,
      boolean isPublic,
      long trainerUserId) {

    /** Seats a new booking can have (rule BOOK-4). */
    public int available() {
      return Math.max(0, capacity - booked - claims);
    }
  }

  /** An event with the users it concerns: its trainer and guests with an account. */
  record EventState(
      long id,
      int version,
      Instant startsAt,
      Instant endsAt,
      long roomId,
      long siteId,
      Set<Long> users) {}

  Map<Long, ClassState> classes(Collection<Long> ids);

  Map<Long, EventState> events(Collection<Long> ids);

  /** Versions of closures; those that are gone are missing. */
  Map<Long, Integer> closures(Collection<Long> ids);

  /** Rooms of a site, or all rooms by null, each with its site. */
  Map<Long, Long> rooms(Long siteId);

  /** Users of clients; those without account are missing. */
  Map<Long, Long> users(Collection<Long> clientIds);
}
