package com.functionalfit.privacy;

/**
 * Somebody decided about a request to be forgotten.
 *
 * @param userId whom it concerns; never null: nobody else is told
 * @param reason why it was rejected; null when it was approved
 */
public record PrivacyDecided(long requestId, long userId, boolean approved, String reason) {}
