package com.functionalfit.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A new default price of a template.
 *
 * @param validUntil last day; null for no end
 * @param label null without
 * @param replace whether a price in the way is ended the day before
 */
public record CreateClassPrice(
    long templateId,
    BigDecimal entryFee,
    BigDecimal trainerFee,
    LocalDate validFrom,
    LocalDate validUntil,
    String label,
    boolean replace) {}
