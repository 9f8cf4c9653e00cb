package com.functionalfit.notifications.model;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A class as it is now, and the registration a message is about.
 *
 * @param status of the class
 * @param address of the site in one line; empty when unknown
 * @param place null when the message is about the class alone
 */
public record SessionFacts(
    long occurrenceId,
    String title,
    Instant startsAt,
    Instant endsAt,
    String room,
    String site,
    String address,
    String trainer,
    String status,
    int sequence,
    Place place) {

  /**
   * A registration.
   *
   * @param position on the waitlist; null without one
   * @param passName null when no pass pays
   * @param freeUntil last moment to cancel free of charge
   * @param declineUntil last moment to decline a promotion; null without one
   * @param creditsConsumed credits of the pass that were used up
   */
  public record Place(
      long registrationId,
      String status,
      Integer position,
      String paymentMethod,
      String passName,
      BigDecimal fee,
      String currency,
      Instant freeUntil,
      Instant declineUntil,
      String cancelReason,
      int creditsConsumed) {}

  /** Whether the message is about a registration that has the status now. */
  public boolean isPlace(String placeStatus) {
    return place != null && placeStatus.equals(place.status());
  }

  /** Whether the class is still ahead. */
  public boolean isAhead(Instant now) {
    return "scheduled".equals(status) && now.isBefore(startsAt);
  }
}
