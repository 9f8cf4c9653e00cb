package com.functionalfit.events.model;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
   * Lets a cancellation pass.
   *
   * @throws Refusal EVENT_PAST once it has begun, or CANCEL_LOCKED with the deadline (rule EVT-9)
   */
  public void requireCancellable(Event event, Instant now) {
    if (event.hasStarted(now)) {
      throw new Refusal(ProblemCode.EVENT_PAST);
    }
    Instant deadline = event.time().start().minus(Duration.ofHours(cancelHours));
    if (now.isAfter(deadline)) {
      throw new Refusal(ProblemCode.CANCEL_LOCKED, Map.of("deadline", deadline));
    }
  }
}
