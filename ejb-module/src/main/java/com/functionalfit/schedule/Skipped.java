package com.functionalfit.schedule;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A class that an edit or a generation left alone.
 *
 * @param id null when it does not exist
 * @param startsAt null when the whole series is meant
 * @param status why: conflict, closed, duplicate, past, exception, registered, no_room, no_trainer
 * @param conflicts empty unless the reason is an overlap or a duplicate
 */
public record Skipped(
    @Schema(nullable = true) Long id,
    @Schema(nullable = true) Instant startsAt,
    @Schema(
            enumeration = {
              "conflict",
              "closed",
              "duplicate",
              "past",
              "exception",
              "registered",
              "no_room",
              "no_trainer"
            })
        String status,
    List<Conflict> conflicts) {

  public static final String CONFLICT = "conflict";
  public static final String CLOSED = "closed";
  public static final String DUPLICATE = "duplicate";
  public static final String PAST = "past";
  public static final String EXCEPTION = "exception";
  public static final String REGISTERED = "registered";
  public static final String NO_ROOM = "no_room";
  public static final String NO_TRAINER = "no_trainer";

  /** A session that exists and is left alone. */
  public static Skipped existing(long id, Instant startsAt, String status) {
    return new Skipped(id, startsAt, status, List.of());
  }
}
