package com.functionalfit.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a new price says.
 *
 * @param currency null for the studio's
 * @param validUntil last day; null for no end
 * @param label null without
 * @param source manual or promotion
 * @param replace whether a price in the way is ended the day before (rule PRICE-6)
 */
public record PriceTerms(
    BigDecimal entryFee,
    BigDecimal trainerFee,
    String currency,
    LocalDate validFrom,
    LocalDate validUntil,
    String label,
    boolean isActive,
    String source,
    boolean replace) {}
