package com.functionalfit.booking.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stored registrations. Entities are read only after the class is locked: what was read before
 * the lock may be history.
 */
public interface Registrations {

  /**
   * Inserts at once, so that the id exists.
   *
   * @throws com.functionalfit.shared.Refusal ALREADY_REGISTERED when the unique key of active
   *     registrations refuses it
   */
  void add(Registration registration);

  /** Writes pending changes, so that versions are those of the database. */
  void flush();

  Optional<Registration> find(long registrationId);

  /** The registration of a client in a class that is not cancelled. */
  Optional<Registration> findActive(long occurrenceId, long clientId);

  /** Waiting entries without skip reason: those with a claim to the next free seats. */
  int countClaims(long occurrenceId);

  /** The waiting entry behind the given one, or the first when null (rule WAIT-1). */
  Optional<Registration> findNextWaiting(long occurrenceId, Registration after);

  /** Registrations of a class in one of the states, by id. */
  List<Registration> listOf(long occurrenceId, Collection<RegistrationStatus> statuses);

  /** Classes after the moment the client is booked in or waits for, in ascending order of id. */
  List<Long> listFutureOccurrencesOfClient(long clientId, Instant after);

  /** The client profile of a user, also while both are being deleted; empty without one. */
  Optional<Long> findClientOfUser(long userId);

  /** Place in the waitlist, from 1, of each waiting entry of a class, by registration id. */
  Map<Long, Integer> waitlistPositions(long occurrenceId);

  /** Place of one waiting entry, from 1. */
  int waitlistPosition(Registration entry);

  /** A charge of the registration became paid or open; touches nothing but the payment status. */
  void chargeSettled(long registrationId, boolean paid);

  /** Scheduled classes after the moment with both free seats and waiting entries. */
  List<Long> listOccurrencesWithSeatsAndWaiting(Instant startsAfter);

  /** Classes that have started and still hold waiting entries. */
  List<Long> listStartedOccurrencesWithWaiting(Instant now);

  /** Empties notes and reasons of a client's registrations. */
  void forgetNotes(long clientId);
}
