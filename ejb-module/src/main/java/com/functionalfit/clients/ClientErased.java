package com.functionalfit.clients;

/**
 * A client who was removed before is being forgotten (rule PRIV-4). Observers forget what they know
 * of the person; what the books need stays under the id.
 *
 * @param userId account; null for a walk-in
 * @param email address of the account; null for a walk-in
 */
public record ClientErased(long clientId, Long userId, String email) {}
