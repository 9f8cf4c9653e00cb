package com.functionalfit.events.model;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What staff may still do with their own events (rules EVT-6 to EVT-9). Admins are not asked.
 *
 * @param sameDayOnly setting staffMoveSameDayOnly
 * @param moveLockHours setting staffMoveLockHours; 0 for none
 * @param cancelHours setting staffCancelHours; 0 up to the start
 * @param zone in which a day is a day
 */
public record EventPolicy(boolean sameDayOnly, int moveLockHours, int cancelHours, ZoneId zone) {

  /**
   * Lets a change of anything but attendance and notes pass.
   *
   * @throws Refusal EVENT_PAST once it is over (rule EVT-7)
   */
  public void requireOpen(Event event, Instant now) {
    if (event.hasEnded(now)) {
      throw new Refusal(ProblemCode.EVENT_PAST);
    }
  }

  /**
   * Lets a move to another time or room pass.
   *
   * @throws Refusal MOVE_LOCKED with the deadline (rule EVT-8), or VALIDATION same_day (rule EVT-6)
   */
  public void requireMovable(TimeRange from, TimeRange to, Instant now) {
    Instant deadline = from.start().minus(Duration.ofHours(moveLockHours));
    if (moveLockHours > 0 && now.isAfter(deadline)) {
      throw new Refusal(ProblemCode.MOVE_LOCKED, Map.of("deadline", deadline));
    }
    if (sameDayOnly && !from.equals(to) && !isSameDay(from, to)) {
      throw Refusal.invalid("startsAt", FieldError.SAME_DAY);
    }
  }

  /** Whether the new time lies within the date of the old start; its end may be 24:00. */
  private boolean isSameDay(TimeRange from, TimeRange to) {
    LocalDate day = from.start().atZone(zone).toLocalDate();
    Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
    return to.start().atZone(zone).toLocalDate().equals(day) && !to.end().isAfter(midnight);
  }

  /**
   * An event that may not be cancelled any more.
   *
   * @param deadline last moment it could have been
   */
  public record Locked(String kind, Long id, Instant startsAt, Instant endsAt, Instant deadline) {}

  /**
   * Lets cancellations pass, all or none.
   *
   * @throws Refusal EVENT_PAST once one has begun, or CANCEL_LOCKED with the earliest deadline and
   *     the locked events as conflicts (rule EVT-9)
   */
  public void requireCancellable(List<Event> events, Instant now) {
    if (events.stream().anyMatch(event -> event.hasStarted(now))) {
      throw new Refusal(ProblemCode.EVENT_PAST);
    }
    List<Locked> locked =
        events.stream().map(this::locked).filter(each -> now.isAfter(each.deadline())).toList();
    if (!locked.isEmpty()) {
      Instant deadline =
          locked.stream().map(Locked::deadline).min(Instant::compareTo).orElseThrow();
      throw new Refusal(
          ProblemCode.CANCEL_LOCKED, Map.of("deadline", deadline, "conflicts", locked));
    }
  }

  private Locked locked(Event event) {
    TimeRange time = event.time();
    return new Locked(
        "event",
        event.id(),
        time.start(),
        time.end(),
        time.start().minus(Duration.ofHours(cancelHours)));
  }
}
