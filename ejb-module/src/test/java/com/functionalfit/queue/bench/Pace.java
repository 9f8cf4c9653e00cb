package com.functionalfit.queue.bench;

import com.functionalfit.queue.faults.Stage;
import java.time.Duration;

/** How fast the rows of a table came to their end, by the moments that stand in them. */
final class Pace {

  // Looking is work for the same server: not too often.
  private static final long LOOK_MS = 200;
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final double MICROS = 1e6;

  private final Stage stage;
  private final String done;
  private final String ended;

  /**
   * @param done the table and the condition of its finished rows
   * @param ended the column with the moment of their end
   */
  Pace(Stage stage, String done, String ended) {
    this.stage = stage;
    this.done = done;
    this.ended = ended;
  }

  /**
   * Waits until all are done.
   *
   * @return how many ended a second, from the first to the last
   * @throws IllegalStateException when not exactly so many end in time
   */
  double await(int wanted) throws InterruptedException {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    long count = 0;
    while (count < wanted && System.nanoTime() - deadline < 0) {
      Thread.sleep(LOOK_MS);
      count = number("COUNT(*)", "");
    }
    if (count != wanted) {
      throw new IllegalStateException(count + " of " + wanted + " jobs done in time");
    }
    long span = number("TIMESTAMPDIFF(MICROSECOND, MIN(" + ended + "), MAX(" + ended + "))", "");
    long atFirst =
        number("COUNT(*)", " AND " + ended + " = (SELECT MIN(" + ended + ") FROM " + done + ")");
    return (wanted - atFirst) * MICROS / span;
  }

  private long number(String what, String further) {
    return stage.number("SELECT " + what + " FROM " + done + further);
  }
}
