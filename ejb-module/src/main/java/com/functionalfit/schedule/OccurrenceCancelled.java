package com.functionalfit.schedule;

/**
 * A class was cancelled; booking cancels its registrations in the same transaction, under the row
 * lock the schedule already holds.
 *
 * @param reason null when none was given
 */
public record OccurrenceCancelled(long occurrenceId, String reason) {}
