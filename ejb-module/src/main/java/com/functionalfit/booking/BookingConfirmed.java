package com.functionalfit.booking;

/**
 * A client has a seat: booked by themself or at the desk. Fired in the transaction of the booking.
 */
public record BookingConfirmed(long registrationId, long occurrenceId, long clientId) {}
