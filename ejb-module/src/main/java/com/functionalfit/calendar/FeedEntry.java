package com.functionalfit.calendar;

import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import com.functionalfit.schedule.Refs.SiteRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the calendar as one reader sees it.
 *
 * @param type INDIVIDUAL or BLOCK of an event, GROUP of a class, blackout or maintenance of a
 *     closure
 * @param title as of the event; a class's template, a closure's reason
 * @param subtitle an event's service; null otherwise
 * @param status null for a closure
 * @param room null for what closes more than a room
 * @param site null for what closes the company
 * @param staff null for a closure
 * @param color of the room of an event, of the template of a class; null for a closure
 * @param editable whether the reader may change it
 * @param movable whether the reader may move it now
 * @param capacity seats of a class; null otherwise
 * @param booked seats taken, or guests; null for blocks and closures
 * @param waitlist of a class; null otherwise
 * @param attendance how far it is recorded; null for blocks, closures, and for clients
 * @param googleState null without a calendar
 */
@Schema(name = "CalendarEntry")
public record FeedEntry(
    @Schema(enumeration = {"event", "class", "closure"}) String kind,
    long id,
    @Schema(enumeration = {"INDIVIDUAL", "BLOCK", "GROUP", "blackout", "maintenance"}) String type,
    String title,
    @Schema(nullable = true) String subtitle,
    Instant startsAt,
    Instant endsAt,
    @Schema(
            nullable = true,
            enumeration = {"scheduled", "completed", "no_show"})
        String status,
    @Schema(nullable = true) RoomRef room,
    @Schema(nullable = true) SiteRef site,
    @Schema(nullable = true) Ref staff,
    @Schema(nullable = true) String color,
    boolean editable,
    boolean movable,
    @Schema(nullable = true) Integer capacity,
    @Schema(nullable = true) Integer booked,
    @Schema(nullable = true) Integer waitlist,
    @Schema(
            nullable = true,
            enumeration = {"none", "partial", "attended", "no_show", "mixed"})
        String attendance,
    @Schema(nullable = true) Long seriesId,
    @Schema(
            nullable = true,
            enumeration = {"pending", "synced", "failed"})
        String googleState,
    int version) {}
