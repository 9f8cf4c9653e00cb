package com.functionalfit.passes;

import com.functionalfit.shared.Patch;
import java.time.LocalDate;

/** An admin's change of a pass (rule PASS-8). */
public record ChangePass(
    long passId,
    int expectedVersion,
    Patch<String> name,
    Patch<LocalDate> validUntil,
    Patch<String> status,
    String reason) {}
