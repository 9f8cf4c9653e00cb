package com.functionalfit.booking;

/**
 * Staff take a client out of a class.
 *
 * @param waive whether everything is returned; else the client's own policy decides
 * @param reason null for none
 * @param expectedVersion null when the caller named none
 */
public record RemoveParticipant(
    long occurrenceId,
    long registrationId,
    boolean waive,
    String reason,
    Integer expectedVersion) {}
