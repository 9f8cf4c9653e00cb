package com.functionalfit.pricing;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a session costs and where that comes from.
 *
 * @param trainerFee null for clients, who are not told
 * @param priceId null for the fallback
 */
public record ResolvedFees(
    BigDecimal entryFee,
    @Schema(nullable = true) BigDecimal trainerFee,
    String currency,
    String source,
    @Schema(nullable = true) Long priceId) {}
