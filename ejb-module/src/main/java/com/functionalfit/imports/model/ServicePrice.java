package com.functionalfit.imports.model;

import java.math.BigDecimal;

/**
 * A kind of session a row names.
 *
 * @param entryFee default in force today; null when there is none
 * @param trainerFee default in force today; null when there is none
 */
public record ServicePrice(long typeId, BigDecimal entryFee, BigDecimal trainerFee) {}
