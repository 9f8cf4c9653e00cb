package com.functionalfit.calendar.model;

import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import com.functionalfit.schedule.Refs.SiteRef;
import java.time.Instant;

/**
 * An entry as it is stored. What a kind does not have is null.
 *
 * @param mainClientId main guest of a session
 * @param marks how far attendance is recorded
 */
public record FeedRow(
    String kind,
    long id,
    String type,
    String title,
    String subtitle,
    Instant startsAt,
    Instant endsAt,
    String status,
    RoomRef room,
    SiteRef site,
    Ref staff,
    String color,
    Integer capacity,
    Integer booked,
    Integer waitlist,
    Long mainClientId,
    Marks marks,
    Long seriesId,
    int version) {

  /** People whose attendance is recorded, and those whose is not. */
  public record Marks(int attended, int missed, int open) {

    /** In one word: none, partial, attended, no_show or mixed. */
    public String summary() {
      if (attended + missed == 0) {
        return "none";
      }
      if (open > 0) {
        return "partial";
      }
      if (missed == 0) {
        return "attended";
      }
      return attended == 0 ? "no_show" : "mixed";
    }
  }
}
