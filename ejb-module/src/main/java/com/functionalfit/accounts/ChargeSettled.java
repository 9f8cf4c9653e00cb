package com.functionalfit.accounts;

/**
 * The charge of a registration, or of a guest of an event, became fully paid or open again after it
 * was made; fired in the same transaction so that whoever owns the place keeps its payment status
 * equal to the ledger.
 *
 * @param registrationId null when it is a guest's
 * @param eventGuestId null when it is a registration's
 */
public record ChargeSettled(Long registrationId, Long eventGuestId, boolean paid) {}
