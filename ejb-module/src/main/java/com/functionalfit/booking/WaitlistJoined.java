package com.functionalfit.booking;

/** A client waits for a seat. Fired in the transaction of the registration. */
public record WaitlistJoined(long registrationId, long occurrenceId, long clientId) {}
