package com.functionalfit.booking;

import com.functionalfit.booking.model.Registration;
import com.functionalfit.shared.Money;

/**
 * What a cancel did to the client's credits and money.
 *
 * @param creditsConsumed credits that stay used up
 */
record Settled(
    Registration registration, int creditsReturned, int creditsConsumed, Money amountRefunded) {}
