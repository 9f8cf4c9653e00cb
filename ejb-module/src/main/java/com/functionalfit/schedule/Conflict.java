package com.functionalfit.schedule;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One overlap that stands against a time, as refusals and previews list it (rule CONF-5).
 *
 * @param resource room, staff or closure
 * @param mode block or confirm; what is allowed is no conflict
 * @param kind event, class or closure
 * @param id id of what is in the way
 * @param overlapMinutes whole minutes both take place
 */
public record Conflict(
    @Schema(enumeration = {"room", "staff", "closure", "template"}) String resource,
    @Schema(enumeration = {"block", "confirm"}) String mode,
    @Schema(enumeration = {"event", "class", "closure"}) String kind,
    long id,
    String title,
    Instant startsAt,
    Instant endsAt,
    long overlapMinutes) {

  public static final String ROOM = "room";
  public static final String STAFF = "staff";
  public static final String CLOSURE = "closure";
  public static final String BLOCK = "block";
  public static final String CONFIRM = "confirm";
  public static final String ALLOW = "allow";

  /** What the change log keeps of it (rule CONF-6); no title, which may be somebody's name. */
  public Map<String, Object> facts() {
    return Map.of("resource", resource, "kind", kind, "id", id, "overlapMinutes", overlapMinutes);
  }

  boolean canBeForced() {
    return CONFIRM.equals(mode);
  }

  @Schema(hidden = true)
  boolean isClosure() {
    return CLOSURE.equals(resource);
  }
}
