package com.functionalfit.pricing;

import com.functionalfit.shared.Patch;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A change of a price; absent fields stay as they are, and the target never changes (rule PRICE-7).
 *
 * @param replace whether a price in the way is ended the day before (rule PRICE-6)
 */
public record ChangePrice(
    long priceId,
    int expectedVersion,
    Patch<BigDecimal> entryFee,
    Patch<BigDecimal> trainerFee,
    Patch<String> currency,
    Patch<LocalDate> validFrom,
    Patch<LocalDate> validUntil,
    Patch<String> label,
    Patch<Boolean> isActive,
    Patch<String> source,
    boolean replace) {}
