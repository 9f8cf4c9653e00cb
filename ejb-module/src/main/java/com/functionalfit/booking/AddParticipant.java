package com.functionalfit.booking;

/**
 * Staff put a client into a class.
 *
 * @param wish what the client is to get; null for a seat, or the waitlist when the class is full
 * @param note null for none
 * @param overrideCapacity a seat even beyond capacity; admins only
 * @param comped a place given away; admins only
 */
public record AddParticipant(
    long occurrenceId,
    long clientId,
    Place wish,
    String note,
    boolean overrideCapacity,
    boolean comped) {

  /** Where a client is put. */
  public enum Place {
    BOOKED,
    WAITLIST
  }
}
