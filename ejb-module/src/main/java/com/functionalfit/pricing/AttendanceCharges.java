package com.functionalfit.pricing;

import com.functionalfit.shared.Money;
import java.time.Instant;

/**
 * The frozen price snapshots of attendances, no-shows and late cancels (rule PRICE-8). Each method
 * needs the caller's transaction.
 */
public interface AttendanceCharges {

  /**
   * What happened, for one registration.
   *
   * @param outcome attended, no_show or late_cancel
   * @param priceSource as resolved, or comped
   * @param paymentMethod credit, account, comped or free
   * @param passId null unless paid by pass
   */
  record ClassOutcome(
      long registrationId,
      long occurrenceId,
      long clientId,
      long staffId,
      long templateId,
      long roomId,
      long siteId,
      String outcome,
      Instant occurredAt,
      int durationMin,
      Money entryFee,
      Money trainerFee,
      String priceSource,
      Long priceId,
      String paymentMethod,
      Long passId,
      int credits) {}

  /**
   * Captures an outcome; a charge in force for the registration is marked reversed and replaced.
   */
  void capture(ClassOutcome outcome);

  /** Marks the registration's charge in force as reversed, if there is one. */
  void reverse(long registrationId);
}
