package com.functionalfit.passes;

import java.time.LocalDate;

/**
 * Which passes are wanted; null matches everything.
 *
 * @param validUntilTo latest last day
 * @param text part of the client's or the pass's name
 */
public record PassFilter(
    Long clientId, String status, String source, LocalDate validUntilTo, String text) {}
