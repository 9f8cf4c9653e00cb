package com.functionalfit.schedule;

import java.time.Instant;

/**
 * Start, end, room or trainer of a class changed (rule CLS-5); fired in the transaction of the
 * change. Old and new values for messages; a changed start gives present registrations a new free
 * window.
 */
public record OccurrenceMoved(
    long occurrenceId,
    Instant oldStartsAt,
    Instant oldEndsAt,
    long oldRoomId,
    long oldTrainerId,
    Instant newStartsAt,
    Instant newEndsAt,
    long newRoomId,
    long newTrainerId) {

  public boolean isStartChanged() {
    return !oldStartsAt.equals(newStartsAt);
  }
}
