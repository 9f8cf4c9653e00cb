package com.functionalfit.accounts;

import java.time.LocalDate;

/** Which part of a client's statement is wanted; null dates do not limit. */
public record StatementQuery(long clientId, LocalDate from, LocalDate to) {}
