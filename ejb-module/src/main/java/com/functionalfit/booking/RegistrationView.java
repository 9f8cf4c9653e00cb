package com.functionalfit.booking;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A registration as others see it; field names are those of the API's shared shape.
 *
 * @param status booked, waitlist, cancelled, no_show or attended
 * @param waitlistPosition place from 1; null unless waiting
 * @param passId null unless paid by credits
 * @param paymentMethod null while waiting
 */
public record RegistrationView(
    long id,
    long occurrenceId,
    PersonView client,
    String status,
    Integer waitlistPosition,
    Instant bookedAt,
    Instant waitlistedAt,
    Instant promotedAt,
    Instant cancelledAt,
    String cancelKind,
    Instant checkedInAt,
    int creditsRequired,
    int creditsUsed,
    Long passId,
    String paymentMethod,
    String paymentStatus,
    BigDecimal quotedEntryFee,
    String currency,
    PolicyView policy,
    Instant freeCancelUntil,
    String note,
    int version) {

  /** Somebody, by id and name. */
  public record PersonView(long id, String fullName) {}

  /** The cancel rules the registration lives by. */
  public record PolicyView(int freeCancelHours, String lateCancelMode, Instant freeUntil) {}
}
