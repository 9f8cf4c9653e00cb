package com.functionalfit.booking;

import java.math.BigDecimal;

/**
 * What a cancel did.
 *
 * @param late whether the free time was over, so that what was taken stays taken
 * @param amountRefunded in the registration's currency
 */
public record CancelledView(
    RegistrationView registration,
    boolean late,
    int creditsReturned,
    int creditsConsumed,
    BigDecimal amountRefunded) {}
