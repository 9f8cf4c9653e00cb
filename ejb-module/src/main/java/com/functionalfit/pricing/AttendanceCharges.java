package com.functionalfit.pricing;

import com.functionalfit.shared.Money;
import java.time.Instant;

/**
 * The frozen price snapshots of attendances, no-shows and late cancels (rule PRICE-8). Each method
 * needs the caller's transaction.
 */
public interface AttendanceCharges {

  /**
   * Whose place in which session it is about: a registration of a class, or a guest of an event.
   *
   * @param templateId of a class; null otherwise
   * @param serviceTypeId of an event; null otherwise
   */
  record Place(
      Long registrationId,
      Long occurrenceId,
      Long templateId,
      Long eventGuestId,
      Long eventId,
      Long serviceTypeId) {

    public static Place ofClass(long registrationId, long occurrenceId, long templateId) {
      return new Place(registrationId, occurrenceId, templateId, null, null, null);
    }

    public static Place ofEvent(long eventGuestId, long eventId, Long serviceTypeId) {
      return new Place(null, null, null, eventGuestId, eventId, serviceTypeId);
    }

    public boolean isClass() {
      return registrationId != null;
    }
  }

  /**
   * What happened.
   *
   * @param outcome attended, no_show or late_cancel
   * @param priceSource as resolved, or comped
   * @param paymentMethod credit, account, comped or free
   * @param passId null unless paid by pass
   */
  record Outcome(
      Place place,
      long clientId,
      long staffId,
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

  /** Captures an outcome; a charge in force for the same place is marked reversed and replaced. */
  void capture(Outcome outcome);

  /** Marks the place's charge in force as reversed, if there is one. */
  void reverse(Place place);
}
