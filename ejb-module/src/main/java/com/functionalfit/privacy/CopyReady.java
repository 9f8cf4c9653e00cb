package com.functionalfit.privacy;

import java.time.Instant;

/** The copy of a person's data can be fetched until a moment. */
public record CopyReady(long requestId, long userId, Instant expiresAt) {}
