package com.functionalfit.identity;

import java.time.Instant;

/**
 * Who presented a session or token, by current data.
 *
 * @param clientId null without living client profile
 * @param staffId null without staff profile, or when the role no longer works with it
 */
public record SessionIdentity(
    long userId,
    String name,
    String role,
    String locale,
    Long clientId,
    Long staffId,
    long sessionId,
    Instant expiresAt) {}
