package com.functionalfit.passes;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of pass; null credits mean unlimited. */
public record PassTypeView(
    long id,
    String code,
    String name,
    @Schema(nullable = true) Integer credits,
    int validityDays,
    BigDecimal price,
    String currency,
    boolean isActive,
    int version) {}
