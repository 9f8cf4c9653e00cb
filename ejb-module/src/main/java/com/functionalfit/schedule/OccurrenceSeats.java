package com.functionalfit.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * The seats of dated classes, for booking. Every changing method needs the caller's transaction and
 * takes the occurrence row's lock; they are the only writers of the two counters.
 */
public interface OccurrenceSeats {

  /**
   * An occurrence with its counters.
   *
   * @param status scheduled, completed or cancelled
   * @param booked seats taken
   * @param waiting waitlist entries
   */
  record SeatView(
      long id,
      long templateId,
      String title,
      boolean isPublic,
      Instant startsAt,
      Instant endsAt,
      long roomId,
      long siteId,
      long trainerId,
      int capacity,
      int booked,
      int waiting,
      int creditsRequired,
      String status) {

    public boolean isScheduled() {
      return "scheduled".equals(status);
    }

    public boolean isCancelled() {
      return "cancelled".equals(status);
    }
  }

  /** Plain read without lock. */
  Optional<SeatView> find(long occurrenceId);

  /** Locks the row and reads it as it is now; empty when unknown. */
  Optional<SeatView> lock(long occurrenceId);

  /**
   * Takes one seat by one guarded statement, before any registration is inserted (the other order
   * deadlocks on the foreign key). Locks the row.
   *
   * @param keepFree seats that must stay free, i.e. those waiting entries have a claim to
   * @return false when no seat was free or the class is not scheduled; nothing changed then
   */
  boolean takeSeat(long occurrenceId, int keepFree);

  /** Takes a seat beyond capacity (rule BOOK-8, admin only) in a class that is not cancelled. */
  void takeSeatBeyondCapacity(long occurrenceId);

  /** Gives one seat back. */
  void releaseSeat(long occurrenceId);

  /** Changes the number of waitlist entries by +1 or −1. */
  void changeWaiting(long occurrenceId, int delta);
}
