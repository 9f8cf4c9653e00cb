package com.functionalfit.pricing;

import java.math.BigDecimal;

/**
 * What a session costs and where that comes from.
 *
 * @param trainerFee null for clients, who are not told
 * @param priceId null for the fallback
 */
public record ResolvedFees(
    BigDecimal entryFee, BigDecimal trainerFee, String currency, String source, Long priceId) {}
