package com.functionalfit.studio;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A room as people manage it.
 *
 * @param capacity null when flexible
 * @param conflictMode block, confirm or allow
 * @param googleCalendarId null without a calendar, and for callers who may not see it
 */
public record RoomDetails(
    long id,
    SiteDirectory.SiteView site,
    String name,
    String color,
    @Schema(nullable = true) Integer capacity,
    @Schema(enumeration = {"block", "confirm", "allow"}) String conflictMode,
    boolean isActive,
    @Schema(nullable = true) String googleCalendarId,
    int version) {

  /** The same room with its calendar. */
  public RoomDetails withCalendar(String calendarId) {
    return new RoomDetails(
        id, site, name, color, capacity, conflictMode, isActive, calendarId, version);
  }
}
