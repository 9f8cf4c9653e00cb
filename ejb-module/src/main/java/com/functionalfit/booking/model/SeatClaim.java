package com.functionalfit.booking.model;

/**
 * Whether a direct booking gets a seat (rule BOOK-4). Must be asked with numbers read under the
 * lock of the class.
 *
 * @param capacity seats of the class
 * @param booked seats taken
 * @param claims waiting entries that come first: before the promotion cut-off those without a skip
 *     reason, afterwards none
 */
public record SeatClaim(int capacity, int booked, int claims) {

  /** Seats nobody sits on and nobody waits for; may be negative. */
  public int freeSeats() {
    return capacity - booked - claims;
  }

  public boolean hasSeat() {
    return freeSeats() > 0;
  }
}
