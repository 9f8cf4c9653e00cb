package com.functionalfit.booking;

import com.functionalfit.booking.model.RegistrationSource;

/**
 * Who is to be put into a class, and how.
 *
 * @param note null for none
 * @param comped whether the place is given away
 */
record Applicant(long clientId, RegistrationSource source, Wish wish, String note, boolean comped) {

  /** What the client is to get. */
  enum Wish {
    SEAT_OR_WAITLIST,
    SEAT_ONLY,
    SEAT_BEYOND_CAPACITY,
    WAITLIST_ONLY
  }

  boolean isSelf() {
    return source == RegistrationSource.SELF;
  }
}
