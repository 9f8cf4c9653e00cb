package com.functionalfit.events;

import com.functionalfit.events.EventCommands.ChangeEvent;
import com.functionalfit.events.EventCommands.GuestRef;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Reads a partial change against the event as it is. */
record EventPatch(ChangeEvent command) {

  EventPatch {
    command.roomId().notNull("roomId");
    command.startsAt().notNull("startsAt");
    command.endsAt().notNull("endsAt");
    command.durationMinutes().notNull("durationMinutes");
    command.staffId().notNull("staffId");
    command.guests().notNull("guests");
    if (command.endsAt().isPresent() && command.durationMinutes().isPresent()) {
      throw Refusal.invalid("durationMinutes", FieldError.DUPLICATE);
    }
  }

  boolean force() {
    return command.edit().force();
  }

  boolean hasGuests() {
    return command.guests().isPresent();
  }

  List<GuestRef> guests() {
    return command.guests().value();
  }

  /**
   * The event as it is wanted.
   *
   * @throws Refusal VALIDATION when its parts do not fit together
   */
  EventPlan applyTo(Event event) {
    return applyTo(event, time(event));
  }

  /** As {@link #applyTo(Event)}, at a time that follows from the series. */
  EventPlan applyTo(Event event, TimeRange when) {
    Long service = command.serviceTypeId().orElse(event.serviceTypeId());
    int guestCount = hasGuests() ? guests().size() : event.guests().size();
    EventPlan.requireFit(event.type(), guestCount, service);
    return new EventPlan(
        event.type(),
        when,
        command.roomId().orElse(event.roomId()),
        command.staffId().orElse(event.staffId()),
        service,
        command.notes().orElse(event.notes()));
  }

  /** Whether prices must be resolved again: they hang on the service and the day (rule EVT-4). */
  boolean changesPrice(Event event, EventPlan wanted) {
    boolean sameDay = dayOf(event.time().start()).equals(dayOf(wanted.time().start()));
    return !sameDay || !Objects.equals(event.serviceTypeId(), wanted.serviceTypeId());
  }

  private TimeRange time(Event event) {
    Instant start = command.startsAt().orElse(event.time().start());
    Duration length =
        command.durationMinutes().isPresent()
            ? Duration.ofMinutes(command.durationMinutes().value())
            : event.time().length();
    Instant end = command.endsAt().orElse(start.plus(length));
    TimeRange present = event.time();
    return start.equals(present.start()) && end.equals(present.end())
        ? present
        : EventPlan.time(event.type(), start, end);
  }

  private static LocalDate dayOf(Instant moment) {
    return moment.atZone(StudioClock.STUDIO_ZONE).toLocalDate();
  }
}
