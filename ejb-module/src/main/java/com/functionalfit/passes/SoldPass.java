package com.functionalfit.passes;

import java.math.BigDecimal;

/** A sold pass and what the client owes after the sale. */
public record SoldPass(PassView pass, BigDecimal balance) {}
