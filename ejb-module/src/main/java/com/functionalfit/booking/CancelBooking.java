package com.functionalfit.booking;

/**
 * A client cancels their own registration.
 *
 * @param reason null for none
 */
public record CancelBooking(long occurrenceId, String reason) {}
