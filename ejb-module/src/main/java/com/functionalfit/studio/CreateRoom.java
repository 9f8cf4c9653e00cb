package com.functionalfit.studio;

/**
 * A new room.
 *
 * @param color null for the standard colour
 * @param capacity null when flexible
 * @param conflictMode block, confirm or allow; null for block
 */
public record CreateRoom(
    long siteId,
    String name,
    String color,
    Integer capacity,
    String conflictMode,
    boolean isActive) {}
