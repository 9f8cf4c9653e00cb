package com.functionalfit.passes;

import java.util.List;

/**
 * A client's passes (rule PASS-9).
 *
 * @param totalAvailable credits of passes usable today
 * @param unlimited whether one of those is unlimited
 */
public record ClientPasses(
    List<PassView> active, List<PassView> ended, int totalAvailable, boolean unlimited) {}
