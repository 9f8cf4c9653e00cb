package com.functionalfit.accounts;

/**
 * A registration's charge became fully paid or open again, after its booking; fired in the same
 * transaction so that booking keeps the registration's payment status equal to the ledger.
 */
public record ChargeSettled(long registrationId, boolean paid) {}
