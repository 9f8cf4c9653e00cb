package com.functionalfit.timers;

import com.functionalfit.platform.time.StudioClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * When a task is due, in the studio zone.
 *
 * <p>What recurs within a day follows the instants: in the night the clocks go back, the repeated
 * hour has slots of its own, told apart by their offset. What is daily or rarer follows the wall
 * clock: a time that is skipped in spring is due at the first moment after it, a time that comes
 * twice in autumn is due once.
 */
public sealed interface Cadence {

  /** The latest slot that is not after a moment. */
  TimerSlot latest(Instant now);

  /** The first slot after a moment. */
  TimerSlot next(Instant now);

  /** How late a missed slot may still run. */
  Duration catchUp();

  /** Whether older missed slots are worth a note: only where each one would have mattered. */
  boolean notesMissed();

  /** In words for administrators, e.g. {@code daily 03:30}. */
  String words();

  /** Every so many minutes of the hour. */
  static Cadence everyMinutes(int minutes) {
    return new Interval(minutes, 0);
  }

  /** Every hour at a minute. */
  static Cadence hourlyAt(int minute) {
    return new Interval(60, minute);
  }

  /** Every day at a wall-clock time. */
  static Cadence dailyAt(LocalTime time) {
    return new WallClock(time, date -> true, Duration.ofHours(12), "daily " + time);
  }

  /** Every week on a day at a wall-clock time. */
  static Cadence weeklyAt(DayOfWeek day, LocalTime time) {
    return new WallClock(
        time, date -> date.getDayOfWeek() == day, Duration.ofHours(12), day + " " + time);
  }

  /** Every first day of a month at a wall-clock time. */
  static Cadence monthlyAt(LocalTime time) {
    return new WallClock(
        time, date -> date.getDayOfMonth() == 1, Duration.ofDays(7), "monthly, 1st " + time);
  }

  /**
   * Slots a fixed time apart.
   *
   * @param minutes a divisor of sixty
   * @param offset minute of the hour of one slot
   */
  record Interval(int minutes, int offset) implements Cadence {

    private static final Duration GRACE = Duration.ofMinutes(15);
    private static final int HOUR = 60;

    /** Refuses slots that would not be the same in every hour. */
    public Interval {
      if (minutes < 1 || HOUR % minutes != 0 || offset < 0 || offset >= minutes) {
        throw new IllegalArgumentException("An interval divides the hour");
      }
    }

    @Override
    public TimerSlot latest(Instant now) {
      // Offsets of the studio zone are whole hours, so that minutes are those of UTC.
      long since = Math.floorMod(now.getEpochSecond() / HOUR - offset, minutes);
      return slot(now.truncatedTo(ChronoUnit.MINUTES).minus(since, ChronoUnit.MINUTES));
    }

    @Override
    public TimerSlot next(Instant now) {
      return slot(latest(now).plannedAt().plus(minutes, ChronoUnit.MINUTES));
    }

    @Override
    public Duration catchUp() {
      Duration period = Duration.ofMinutes(minutes);
      return period.compareTo(GRACE) < 0 ? GRACE : period;
    }

    @Override
    public boolean notesMissed() {
      return false;
    }

    @Override
    public String words() {
      if (minutes == HOUR) {
        return "hourly :%02d".formatted(offset);
      }
      return minutes == 1 ? "every minute" : "every " + minutes + " min";
    }

    private static TimerSlot slot(Instant planned) {
      OffsetDateTime local = planned.atZone(StudioClock.STUDIO_ZONE).toOffsetDateTime();
      return new TimerSlot(local.toString(), planned);
    }
  }

  /**
   * Slots at a time of some days.
   *
   * @param days which days; at least one in any 62
   */
  record WallClock(LocalTime time, Predicate<LocalDate> days, Duration catchUp, String words)
      implements Cadence {

    private static final StudioClock ZONE = new StudioClock();

    @Override
    public TimerSlot latest(Instant now) {
      LocalDate date = ZONE.dateOf(now);
      while (!days.test(date) || slot(date).plannedAt().isAfter(now)) {
        date = date.minusDays(1);
      }
      return slot(date);
    }

    @Override
    public TimerSlot next(Instant now) {
      LocalDate date = ZONE.dateOf(now);
      while (!days.test(date) || !slot(date).plannedAt().isAfter(now)) {
        date = date.plusDays(1);
      }
      return slot(date);
    }

    @Override
    public boolean notesMissed() {
      return true;
    }

    private TimerSlot slot(LocalDate date) {
      LocalDateTime local = date.atTime(time);
      return new TimerSlot(local.toString(), ZONE.firstInstantOf(local));
    }
  }
}
