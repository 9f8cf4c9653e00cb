package com.functionalfit.studio;

import com.functionalfit.shared.Patch;
import java.time.Instant;

/**
 * Changes of a closure.
 *
 * @param expectedVersion version the caller saw
 */
public record UpdateClosure(
    long id,
    int expectedVersion,
    Patch<String> scope,
    Patch<Long> siteId,
    Patch<Long> roomId,
    Patch<String> kind,
    Patch<Instant> startsAt,
    Patch<Instant> endsAt,
    Patch<String> reason,
    boolean cancelAffected) {}
