package com.functionalfit.platform.time;

import com.functionalfit.platform.config.AppConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The only source of the present moment, and the only translator between wall clock and instants
 * (rule REC-2). Thread-safe.
 */
@ApplicationScoped
public class StudioClock {

  /** The studio zone: every date, weekday and schedule is computed in it. */
  public static final ZoneId STUDIO_ZONE = ZoneId.of("Europe/Budapest");

  private final Clock clock;

  /** The system's clock; also for the container's proxy. */
  public StudioClock() {
    this(Clock.systemUTC());
  }

  @Inject
  StudioClock(AppConfig config) {
    this(DemoClock.chosen(config));
  }

  /** A clock for tests, e.g. a fixed one. */
  public StudioClock(Clock clock) {
    this.clock = clock;
  }

  /** The present moment with the precision the database keeps: microseconds. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Today's date in the studio zone. */
  public LocalDate today() {
    return dateOf(now());
  }

  public ZoneId zone() {
    return STUDIO_ZONE;
  }

  public LocalDate dateOf(Instant instant) {
    return instant.atZone(STUDIO_ZONE).toLocalDate();
  }

  public LocalDateTime wallClockOf(Instant instant) {
    return instant.atZone(STUDIO_ZONE).toLocalDateTime();
  }

  /** First instant of a studio-zone day. */
  public Instant startOf(LocalDate date) {
    return date.atStartOfDay(STUDIO_ZONE).toInstant();
  }

  /**
   * The instant of a wall-clock time. A time that does not exist (clocks go forward) moves forward
   * by the gap; a time that occurs twice is the first one.
   */
  public Instant instantOf(LocalDateTime wallClock) {
    ZoneRules rules = STUDIO_ZONE.getRules();
    ZoneOffsetTransition transition = rules.getTransition(wallClock);
    ZoneOffset offset =
        transition == null ? rules.getOffset(wallClock) : transition.getOffsetBefore();
    return wallClock.toInstant(offset);
  }

  /**
   * The first instant at which the wall clock shows this time or, where it is skipped, a later one:
   * the end of the gap. For what is due at a time, rather than lasts from it.
   */
  public Instant firstInstantOf(LocalDateTime wallClock) {
    ZoneOffsetTransition transition = STUDIO_ZONE.getRules().getTransition(wallClock);
    return transition != null && transition.isGap()
        ? transition.getInstant()
        : instantOf(wallClock);
  }
}
