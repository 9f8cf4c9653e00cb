package com.functionalfit.booking.model;

import java.time.Instant;

/** Whether a class accepts a registration at all (rules BOOK-2 and BOOK-8), seats apart. */
public final class BookingPolicy {

  private BookingPolicy() {}

  /** The answer, with the reason of a refusal. */
  public enum Decision {
    ACCEPT,
    /** The class is not shown to clients. */
    HIDDEN,
    CANCELLED,
    STARTED
  }

  /**
   * A client books for themself: only public classes that lie ahead.
   *
   * @param isPublic whether clients may see the class
   */
  public static Decision forOneself(
      boolean isPublic, boolean isCancelled, Instant startsAt, Instant now) {
    if (!isPublic) {
      return Decision.HIDDEN;
    }
    if (isCancelled) {
      return Decision.CANCELLED;
    }
    return now.isBefore(startsAt) ? Decision.ACCEPT : Decision.STARTED;
  }

  /** Staff register somebody: also in hidden classes and, as late registration, in past ones. */
  public static Decision atTheDesk(boolean isCancelled) {
    return isCancelled ? Decision.CANCELLED : Decision.ACCEPT;
  }
}
