package com.functionalfit.studio;

import java.time.Instant;

/**
 * A closure as people manage it.
 *
 * @param site for scope site, else null
 * @param room for scope room, else null
 */
public record ClosureDetails(
    long id,
    String scope,
    SiteDirectory.SiteView site,
    RoomRef room,
    String kind,
    Instant startsAt,
    Instant endsAt,
    String reason,
    int version) {

  /** A room with its site. */
  public record RoomRef(long id, String name, String color, SiteDirectory.SiteView site) {}
}
