package com.functionalfit.pricing;

import java.time.LocalDate;

/**
 * Whose price of what is asked for: one of client and technical guest, one of the three targets.
 *
 * @param technical whether it is for the technical guest
 * @param date null for today; a class has its own
 */
public record ResolvePrice(
    Long clientId,
    boolean technical,
    Long serviceTypeId,
    String serviceTypeCode,
    Long occurrenceId,
    LocalDate date) {}
