package com.functionalfit.schedule;

import com.functionalfit.clients.ClientDirectory.Audience;
import com.functionalfit.shared.TimeRange;
import java.util.Collection;
import java.util.Map;

/**
 * What the schedule needs to know of registrations; booking implements it. Each method is a
 * constant number of statements, whatever the number of occurrences, and returns nothing for those
 * without facts.
 */
public interface RegistrationFacts {

  /** Waiting entries without skip_reason, by occurrence: they have a claim to free seats. */
  Map<Long, Integer> claims(Collection<Long> occurrenceIds);

  /** Status of the client's active registration, by occurrence. */
  Map<Long, String> statuses(long clientId, Collection<Long> occurrenceIds);

  /** Status of the client's active registration, by occurrence, for classes starting in a span. */
  Map<Long, String> statuses(long clientId, TimeRange startingIn);

  /** The people with an active booked or waitlist registration in any of the classes. */
  Audience audience(Collection<Long> occurrenceIds);

  /** Which of the classes have attendance recorded: a registration attended or no_show. */
  Collection<Long> withAttendance(Collection<Long> occurrenceIds);
}
