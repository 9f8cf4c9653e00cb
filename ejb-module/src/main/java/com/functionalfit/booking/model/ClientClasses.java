package com.functionalfit.booking.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A client's registrations together with their classes, for reading only. Each method is one
 * statement, whatever the number of rows.
 */
public interface ClientClasses {

  /**
   * Which registrations of a client are wanted.
   *
   * @param from first start, inclusive
   * @param until end of the span, exclusive
   * @param attended true for attended ones only, false for the others; null for all
   */
  record Wanted(long clientId, Instant from, Instant until, Boolean attended) {}

  /** Counts over all wanted registrations. */
  record Totals(
      long total, long attended, long noShow, long lateCancel, long upcoming, long creditsUsed) {

    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);
  }

  /** Booked and waiting registrations in classes that start later, next class first. */
  List<Registration> listUpcoming(long clientId, Instant now);

  /** Wanted registrations, last class first. */
  List<Registration> list(Wanted wanted, int offset, int limit);

  Totals total(Wanted wanted, Instant now);

  /** The classes, by id. */
  Map<Long, ClassFacts> facts(Collection<Long> occurrenceIds);

  /** Place in the waitlist, from 1, of the waiting ones of a client, by registration id. */
  Map<Long, Integer> waitlistPositions(long clientId);
}
