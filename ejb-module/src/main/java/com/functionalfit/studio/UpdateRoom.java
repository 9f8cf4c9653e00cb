package com.functionalfit.studio;

import com.functionalfit.shared.Patch;

/**
 * Changes of a room.
 *
 * @param expectedVersion version the caller saw
 */
public record UpdateRoom(
    long id,
    int expectedVersion,
    Patch<Long> siteId,
    Patch<String> name,
    Patch<String> color,
    Patch<Integer> capacity,
    Patch<String> conflictMode,
    Patch<Boolean> isActive) {}
