package com.functionalfit.booking;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    @Schema(enumeration = {"booked", "waitlist", "cancelled", "attended", "no_show"}) String status,
    @Schema(nullable = true) Integer waitlistPosition,
    Instant bookedAt,
    @Schema(nullable = true) Instant waitlistedAt,
    @Schema(nullable = true) Instant promotedAt,
    @Schema(nullable = true) Instant cancelledAt,
    @Schema(
            nullable = true,
            enumeration = {
              "free",
              "late",
              "declined",
              "waitlist_left",
              "waitlist_expired",
              "removed",
              "removed_waived",
              "class_cancelled",
              "user_deleted"
            })
        String cancelKind,
    @Schema(nullable = true) Instant checkedInAt,
    int creditsRequired,
    int creditsUsed,
    @Schema(nullable = true) Long passId,
    @Schema(
            nullable = true,
            enumeration = {"credit", "account", "comped", "free"})
        String paymentMethod,
    @Schema(enumeration = {"pending", "held", "paid", "unpaid", "comped", "refunded", "waived"})
        String paymentStatus,
    BigDecimal quotedEntryFee,
    String currency,
    PolicyView policy,
    @Schema(nullable = true) Instant freeCancelUntil,
    @Schema(nullable = true) String note,
    int version) {

  /** Somebody, by id and name. */
  public record PersonView(long id, String fullName) {}

  /** The cancel rules the registration lives by. */
  public record PolicyView(
      int freeCancelHours,
      @Schema(enumeration = {"charge", "refuse"}) String lateCancelMode,
      Instant freeUntil) {}
}
