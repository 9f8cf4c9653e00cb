package com.functionalfit.booking;

/** A waiting client got a seat. Fired in the transaction that freed or gave it. */
public record WaitlistPromoted(long registrationId, long occurrenceId, long clientId) {}
