package com.functionalfit.studio;

/**
 * A room is about to be removed; its row is locked. Fired in the transaction of the removal: an
 * observer that still needs the room refuses by throwing HAS_FUTURE_SESSIONS with {@code
 * futureEvents} and {@code futureClasses} (rule REF-1).
 */
public record RoomRemovalRequested(long roomId) {}
