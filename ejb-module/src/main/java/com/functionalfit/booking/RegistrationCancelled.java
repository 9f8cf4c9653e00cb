package com.functionalfit.booking;

import com.functionalfit.shared.Money;

/**
 * A registration ended before the class. Fired in the transaction of the cancel, once per
 * registration.
 *
 * @param kind free, late, declined, waitlist_left, waitlist_expired, removed, removed_waived,
 *     class_cancelled or user_deleted
 */
public record RegistrationCancelled(
    long registrationId,
    long occurrenceId,
    long clientId,
    String kind,
    int creditsReturned,
    Money amountRefunded) {}
