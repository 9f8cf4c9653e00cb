package com.functionalfit.booking;

/**
 * A client books a class for themself.
 *
 * @param note null for none
 * @param acceptWaitlist whether a full class means the waitlist; else it is refused
 */
public record BookClass(long occurrenceId, String note, boolean acceptWaitlist) {}
