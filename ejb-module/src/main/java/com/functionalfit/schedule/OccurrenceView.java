package com.functionalfit.schedule;

import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import java.time.Instant;
import java.util.List;

/**
 * A dated class as people see it.
 *
 * @param seriesId null when made by hand
 * @param availableSpots seats a new booking can have, after the claims of those who wait; never
 *     negative (rule BOOK-4)
 * @param cancelReason null unless cancelled with a reason
 * @param myStatus status of the caller's active registration; null without one
 * @param createdBy user id; null for background work
 * @param updatedBy user id; null when never changed or by background work
 */
public record OccurrenceView(
    long id,
    TemplateRef template,
    Long seriesId,
    boolean isException,
    Instant startsAt,
    Instant endsAt,
    RoomRef room,
    Ref trainer,
    int capacity,
    int bookedCount,
    int waitlistCount,
    int availableSpots,
    int creditsRequired,
    String status,
    String cancelReason,
    String myStatus,
    boolean forced,
    Long createdBy,
    Long updatedBy,
    int version) {

  /** What a class shows of its template. */
  public record TemplateRef(
      long id,
      String title,
      String description,
      int durationMin,
      String color,
      List<String> tags,
      int creditsRequired,
      boolean isPublic) {}

  public boolean isFull() {
    return availableSpots == 0;
  }
}
