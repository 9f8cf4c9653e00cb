package com.functionalfit.passes;

import java.math.BigDecimal;

/** A kind of pass; null credits mean unlimited. */
public record PassTypeView(
    long id,
    String code,
    String name,
    Integer credits,
    int validityDays,
    BigDecimal price,
    String currency,
    boolean isActive,
    int version) {}
