package com.functionalfit.web.events;

import com.functionalfit.events.EventCheckIn;
import com.functionalfit.events.EventCommands.CancelEvent;
import com.functionalfit.events.EventCommands.ChangeEvent;
import com.functionalfit.events.EventCommands.CreateEvent;
import com.functionalfit.events.EventCommands.Edit;
import com.functionalfit.events.EventCommands.GuestRef;
import com.functionalfit.events.EventType;
import com.functionalfit.events.SeriesCommands.Repeat;
import com.functionalfit.schedule.AttendanceMark;
import com.functionalfit.schedule.EditScope;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Patch;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.json.AttendanceValue;
import com.functionalfit.web.json.QueryValues;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the event routes, and the commands they stand for. */
final class EventRequests {

  private static final int NOTES = 1000;

  private EventRequests() {}

  /** Somebody who shall come: a client, or the technical guest. */
  @Schema(name = "EventGuest")
  record Guest(@Positive Long clientId, Boolean technical) {

    GuestRef toRef(String field) {
      boolean isTechnical = Boolean.TRUE.equals(technical);
      if (isTechnical == (clientId != null)) {
        throw Refusal.invalid(
            field + "clientId", isTechnical ? FieldError.DUPLICATE : FieldError.REQUIRED);
      }
      return isTechnical ? GuestRef.TECHNICAL : new GuestRef(clientId);
    }
  }

  /** How an event repeats: starts on the wall clock of the studio. */
  @Schema(name = "EventRecurrence")
  record Recurrence(
      @NotNull @Size(max = 500) String rrule,
      List<@NotNull LocalDateTime> exdates,
      List<@NotNull LocalDateTime> rdates,
      @Schema(enumeration = {"skip", "fail"}) String onConflict) {

    Repeat toRepeat() {
      OnConflict wanted =
          QueryValues.constant("recurrence.onConflict", onConflict, OnConflict.class);
      return new Repeat(rrule, orNone(exdates), orNone(rdates), wanted == OnConflict.FAIL);
    }

    private static List<LocalDateTime> orNone(List<LocalDateTime> times) {
      return times == null ? List.of() : times;
    }
  }

  /** What becomes of dates that conflict. */
  private enum OnConflict {
    SKIP,
    FAIL
  }

  /** Body of POST /events. */
  @Schema(name = "NewEvent")
  record Create(
      @NotNull EventType type,
      @NotNull @Positive Long roomId,
      @NotNull Instant startsAt,
      @NotNull Instant endsAt,
      @Positive Long staffId,
      List<@NotNull @Valid Guest> guests,
      @Positive Long serviceTypeId,
      @Size(max = NOTES) String notes,
      Boolean force,
      @Valid Recurrence recurrence) {

    /** How it repeats; null for a single event. */
    Repeat toRepeat() {
      return recurrence == null ? null : recurrence.toRepeat();
    }

    CreateEvent toCommand() {
      return new CreateEvent(
          type,
          roomId,
          startsAt,
          endsAt,
          staffId,
          refs(guests),
          serviceTypeId,
          notes,
          Boolean.TRUE.equals(force));
    }
  }

  /** Body of PATCH /events/{id}. */
  @Schema(name = "EventChange")
  record Change(
      Patch<@Positive Long> roomId,
      Patch<Instant> startsAt,
      Patch<Instant> endsAt,
      Patch<@Min(15) @Max(480) Integer> durationMinutes,
      Patch<@Positive Long> staffId,
      Patch<@Positive Long> serviceTypeId,
      Patch<List<@NotNull @Valid Guest>> guests,
      Patch<@Size(max = NOTES) String> notes,
      String scope,
      Boolean force) {

    ChangeEvent toCommand(long id, Integer version) {
      return new ChangeEvent(
          edit(id, version, scope, force),
          roomId,
          startsAt,
          endsAt,
          durationMinutes,
          staffId,
          serviceTypeId,
          guests.map(EventRequests::refs),
          notes);
    }
  }

  /** Body of a check-in. */
  @Schema(name = "EventCheckIn")
  record CheckIn(@NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Row> items) {

    EventCheckIn toCommand(long id) {
      List<EventCheckIn.Row> rows = new ArrayList<>();
      for (Row row : items) {
        AttendanceMark mark = AttendanceValue.mark("items[" + rows.size() + "]", row.attendance());
        rows.add(new EventCheckIn.Row(row.guestId(), mark, Boolean.TRUE.equals(row.waive())));
      }
      return new EventCheckIn(id, rows);
    }
  }

  /** One row of a check-in; attendance must be there, and null takes a mark back. */
  @Schema(name = "EventCheckInRow")
  record Row(
      @NotNull @Positive Long guestId,
      @Schema(required = true) Patch<AttendanceValue> attendance,
      Boolean waive) {}

  static CancelEvent cancel(long id, Integer version, String scope, String reason) {
    return new CancelEvent(edit(id, version, scope, null), QueryValues.text(reason));
  }

  private static Edit edit(long id, Integer version, String scope, Boolean force) {
    EditScope wanted = QueryValues.constant("scope", scope, EditScope.class);
    return new Edit(
        id, version, wanted == null ? EditScope.THIS : wanted, Boolean.TRUE.equals(force));
  }

  private static List<GuestRef> refs(List<Guest> guests) {
    List<GuestRef> refs = new ArrayList<>();
    for (Guest guest : guests == null ? List.<Guest>of() : guests) {
      refs.add(guest.toRef("guests[" + refs.size() + "]."));
    }
    return refs;
  }
}
