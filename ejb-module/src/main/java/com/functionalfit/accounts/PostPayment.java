package com.functionalfit.accounts;

import java.math.BigDecimal;
import java.util.List;

/**
 * Money over the desk.
 *
 * @param isOut true when the client gets money back
 * @param chargeIds charges it is for; empty for the oldest open ones
 * @param reason null when none is given
 */
public record PostPayment(
    long clientId,
    BigDecimal amount,
    String method,
    boolean isOut,
    List<Long> chargeIds,
    String reason) {}
