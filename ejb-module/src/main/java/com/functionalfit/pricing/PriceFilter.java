package com.functionalfit.pricing;

import java.time.LocalDate;

/** Which prices are wanted; null matches everything. */
public record PriceFilter(
    Long templateId, Long occurrenceId, Long clientId, Boolean active, LocalDate validAt) {}
