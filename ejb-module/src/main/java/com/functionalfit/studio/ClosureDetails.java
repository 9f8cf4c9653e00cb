package com.functionalfit.studio;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A closure as people manage it.
 *
 * @param site for scope site, else null
 * @param room for scope room, else null
 */
public record ClosureDetails(
    long id,
    @Schema(enumeration = {"company", "site", "room"}) String scope,
    @Schema(nullable = true) SiteDirectory.SiteView site,
    @Schema(nullable = true) RoomRef room,
    @Schema(enumeration = {"blackout", "maintenance"}) String kind,
    Instant startsAt,
    Instant endsAt,
    String reason,
    int version) {

  /** A room with its site. */
  @Schema(name = "ClosureRoom")
  public record RoomRef(long id, String name, String color, SiteDirectory.SiteView site) {}
}
