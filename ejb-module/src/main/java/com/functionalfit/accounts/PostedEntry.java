package com.functionalfit.accounts;

import java.math.BigDecimal;

/** A new entry and the balance after it. */
public record PostedEntry(AccountEntryView entry, BigDecimal balance) {}
