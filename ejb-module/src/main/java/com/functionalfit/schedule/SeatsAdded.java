package com.functionalfit.schedule;

/**
 * Seats may have become free other than by a cancellation: more capacity, a re-opened class, a move
 * (rule WAIT-2). Booking promotes in the same transaction.
 */
public record SeatsAdded(long occurrenceId) {}
