package com.functionalfit.schedule;

import com.functionalfit.schedule.Refs.RoomRef;
import java.time.Instant;

/**
 * A class as the public timetable shows it: nothing personal (rule PRIV-6).
 *
 * @param trainerBio null when the trainer is not shown to clients or has none
 */
public record PublicClass(
    long id,
    String title,
    String description,
    Instant startsAt,
    Instant endsAt,
    int durationMinutes,
    RoomRef room,
    Refs.Ref trainer,
    String trainerBio,
    int capacity,
    int availableSpots,
    int waitlistCount,
    String color,
    int creditsRequired) {

  public boolean isFull() {
    return availableSpots == 0;
  }
}
