package com.functionalfit.notifications.model;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A class or an event as it is now, and the place in it a message is about.
 *
 * @param kind of session; its name begins the names of its variables
 * @param service of a one-to-one session; null otherwise
 * @param status of the session
 * @param address of the site in one line; empty when unknown
 * @param place null when the message is about the class alone
 */
public record SessionFacts(
    Kind kind,
    long id,
    String title,
    String service,
    Instant startsAt,
    Instant endsAt,
    String room,
    String site,
    String address,
    String trainer,
    String status,
    int sequence,
    Place place) {

  /** Kinds of sessions. */
  public enum Kind {
    CLASS("class"),
    EVENT("event");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As it stands in variables and calendar ids. */
    public String word() {
      return word;
    }
  }

  /** What others may read of it, e.g. in a calendar: never a person's name. */
  public String summary() {
    return service == null ? title : service;
  }

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

  /** Whether the session is still ahead. */
  public boolean isAhead(Instant now) {
    return "scheduled".equals(status) && now.isBefore(startsAt);
  }
}
