package com.functionalfit.studio;

/**
 * The part of the company a closure closes.
 *
 * @param scope company, site or room
 * @param siteId for scope site, else null
 * @param roomId for scope room, else null
 */
public record ClosureArea(String scope, Long siteId, Long roomId) {

  public static final String COMPANY = "company";
  public static final String SITE = "site";
  public static final String ROOM = "room";

  /** Whether a room of a site is closed with this area. */
  public boolean covers(long site, long room) {
    return switch (scope) {
      case COMPANY -> true;
      case SITE -> siteId == site;
      case ROOM -> roomId == room;
      default -> throw new IllegalStateException("No such scope: " + scope);
    };
  }
}
