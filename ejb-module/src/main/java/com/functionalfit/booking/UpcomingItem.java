package com.functionalfit.booking;

import com.functionalfit.booking.ClassRefs.RoomRef;
import com.functionalfit.booking.ClassRefs.TrainerRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a client goes to.
 *
 * @param kind class or event
 * @param id of the class or event
 * @param registrationId null for an event
 * @param waitlistPosition null unless waiting
 * @param deadline last moment to cancel free, inclusive; null where only the studio cancels
 */
public record UpcomingItem(
    @Schema(enumeration = {"class", "event"}) String kind,
    long id,
    @Schema(nullable = true) Long registrationId,
    String title,
    Instant startsAt,
    Instant endsAt,
    TrainerRef trainer,
    RoomRef room,
    @Schema(enumeration = {"booked", "waitlist"}) String status,
    @Schema(nullable = true) Integer waitlistPosition,
    boolean canCancel,
    boolean cancelIsFree,
    @Schema(nullable = true) Instant deadline) {}
