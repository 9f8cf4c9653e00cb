package com.functionalfit.passes;

import com.functionalfit.shared.Patch;
import java.math.BigDecimal;

/** Data of a pass type; absent fields stay as they are. */
public record PassTypeCommand(
    Patch<String> code,
    Patch<String> name,
    Patch<Integer> credits,
    Patch<Integer> validityDays,
    Patch<BigDecimal> price,
    Patch<Boolean> isActive) {}
