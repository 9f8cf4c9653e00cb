package com.functionalfit.booking;

import com.functionalfit.booking.ClassRefs.RoomRef;
import com.functionalfit.booking.ClassRefs.TrainerRef;
import java.time.Instant;

/**
 * Something a client goes to.
 *
 * @param kind {@code class}
 * @param id of the class
 * @param waitlistPosition null unless waiting
 * @param deadline last moment to cancel free, inclusive
 */
public record UpcomingItem(
    String kind,
    long id,
    long registrationId,
    String title,
    Instant startsAt,
    Instant endsAt,
    TrainerRef trainer,
    RoomRef room,
    String status,
    Integer waitlistPosition,
    boolean canCancel,
    boolean cancelIsFree,
    Instant deadline) {}
