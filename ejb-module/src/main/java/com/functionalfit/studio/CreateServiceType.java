package com.functionalfit.studio;

import java.math.BigDecimal;

/**
 * A new service type with its default fees.
 *
 * @param creditsRequired null for 1
 * @param currency null for the studio's currency
 * @param generatePriceCodes whether every client with an account gets a price code of their own
 */
public record CreateServiceType(
    String code,
    String name,
    String description,
    Integer creditsRequired,
    BigDecimal entryFee,
    BigDecimal trainerFee,
    String currency,
    boolean isActive,
    boolean generatePriceCodes) {}
