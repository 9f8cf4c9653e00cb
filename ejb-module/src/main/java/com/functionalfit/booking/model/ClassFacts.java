package com.functionalfit.booking.model;

import java.time.Instant;

/** What a list of a client's classes shows of each class. */
public record ClassFacts(
    long occurrenceId,
    String title,
    Instant startsAt,
    Instant endsAt,
    long trainerId,
    String trainerName,
    long roomId,
    String roomName,
    String roomColor,
    long siteId,
    String siteName,
    String siteSlug) {}
