package com.functionalfit.booking;

import java.util.List;

/**
 * The roster of a class.
 *
 * @param booked seats taken
 * @param waitlist entries waiting
 */
public record ParticipantList(List<Participant> items, int booked, int waitlist, int capacity) {

  public ParticipantList {
    items = List.copyOf(items);
  }

  /** The states a roster can be narrowed to. */
  public enum Status {
    BOOKED,
    WAITLIST,
    CANCELLED,
    NO_SHOW,
    ATTENDED
  }

  /**
   * A registration with what is needed to reach the person.
   *
   * @param email null for a client without account
   * @param phone null when unknown
   */
  public record Participant(RegistrationView registration, String email, String phone) {}
}
