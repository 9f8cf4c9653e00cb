package com.functionalfit.booking;

import com.functionalfit.shared.Patch;

/**
 * Staff move a waiting client up, or change the note.
 *
 * @param toBooked whether the registration shall be booked
 * @param overrideCapacity a seat even beyond capacity; admins only
 * @param expectedVersion null when the caller named none
 */
public record ChangeParticipant(
    long occurrenceId,
    long registrationId,
    boolean toBooked,
    boolean overrideCapacity,
    Patch<String> note,
    Integer expectedVersion) {}
