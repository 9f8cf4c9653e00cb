package com.functionalfit.notifications.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What messages say about classes, read when they are sent. */
public interface Sessions {

  /**
   * A place a reminder may be due for.
   *
   * @param placeId of a registration, or of a guest of an event
   * @param startsAt of its session
   */
  record Due(long placeId, long clientId, Instant startsAt) {}

  /**
   * A person whose day is to be written down.
   *
   * @param profileId of the trainer or client
   */
  record DayOf(long profileId, long userId) {}

  /** What a session of a day is. */
  enum DayKind {
    GROUP,
    INDIVIDUAL,
    BLOCK
  }

  /**
   * A session of somebody's day.
   *
   * @param booked people expected
   * @param capacity seats; as many as are expected where there are no seats
   */
  record DayItem(
      DayKind kind,
      Instant startsAt,
      Instant endsAt,
      String title,
      String room,
      String trainer,
      int booked,
      int capacity) {}

  Optional<SessionFacts> findRegistration(long registrationId);

  Optional<SessionFacts> findOccurrence(long occurrenceId);

  /** Clients with a registration that is booked or waits, and that registration. */
  List<Due> listPresent(long occurrenceId);

  /**
   * Registrations booked for classes that start in a span, of clients who want the reminder and
   * have an active account.
   *
   * @param hours 24 or 2
   * @param bookedBefore only registrations booked this many hours before their start; null for all
   */
  List<Due> listDue(int hours, Instant from, Instant until, boolean isBookedBefore);

  /** Trainers who want their day and have a class in it. */
  List<DayOf> listTrainersOf(Instant from, Instant until);

  /** Clients who want their day and have a class in it. */
  List<DayOf> listClientsOf(Instant from, Instant until);

  List<DayItem> listTrainerDay(long staffId, Instant from, Instant until);

  List<DayItem> listClientDay(long clientId, Instant from, Instant until);

  /** Names of rooms and people by id; empty text for an unknown one. */
  String roomName(long roomId);

  String trainerName(long staffId);

  /** A quote for the day, always the same one for a date and person; empty when there is none. */
  Optional<String> quoteFor(LocalDate date, long userId);
}
