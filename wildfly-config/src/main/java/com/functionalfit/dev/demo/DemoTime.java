package com.functionalfit.dev.demo;

import com.functionalfit.dev.StartFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** The days the demo data spans, and the hands of the product's clock while it is written. */
final class DemoTime {

  static final ZoneId STUDIO = ZoneId.of("Europe/Budapest");

  private static final int DAYS_AHEAD = 14;

  private final LocalDate today;
  private final int weeks;
  private final Path file;

  /**
   * @param weeks whole weeks of the past
   * @param storage the storage folder of the product
   */
  DemoTime(LocalDate today, int weeks, Path storage) {
    this.today = today;
    this.weeks = weeks;
    this.file = storage.resolve("demo-clock");
  }

  LocalDate today() {
    return today;
  }

  /** The day everything was set up. */
  LocalDate setUp() {
    return start().minusDays(3);
  }

  /** A Monday on the way from the first class to today. */
  LocalDate halfTime() {
    return start().plusWeeks(weeks / 2);
  }

  /** The Monday the studio opened. */
  LocalDate start() {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks);
  }

  /** The last day with classes. */
  LocalDate end() {
    return today.plusDays(DAYS_AHEAD);
  }

  /** The product lives at this wall-clock time from now on. */
  void moveTo(LocalDate date, LocalTime time) {
    Duration distance =
        Duration.between(Instant.now(), date.atTime(time).atZone(STUDIO).toInstant());
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.writeString(file.resolveSibling("demo-clock.new"), distance.toString());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StartFailed("The demo data cannot be loaded: " + file + " cannot be written.", e);
    }
  }

  /** The product lives in the present again. */
  void setRight() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StartFailed("The demo data cannot be loaded: " + file + " cannot be removed.", e);
    }
  }
}
