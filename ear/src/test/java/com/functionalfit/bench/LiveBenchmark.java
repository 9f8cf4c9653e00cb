package com.functionalfit.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.it.support.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What thousands of open calendars cost a node, and how soon they all know of a booking. */
class LiveBenchmark {

  private static final int SOCKETS = 5_000;
  private static final int BOOKINGS = 20;
  private static final Duration IDLE = Duration.ofSeconds(60);
  private static final double TICKS_PER_SECOND = 100;

  @Test
  void idleSockets() throws Exception {
    BenchStudio studio = BenchStudio.open(BOOKINGS + 1);
    int lesson = studio.addClasses(1, 5);
    Http.book(BOOKINGS, lesson);
    long before = memoryKb();
    long begun = System.nanoTime();
    try (IdleSockets sockets =
        IdleSockets.open(TestStack.get().url(), BenchStudio.token(0), SOCKETS)) {
      double opening = (System.nanoTime() - begun) / 1e9;
      double ticks = processorTicks();
      Thread.sleep(IDLE.toMillis()); // what is measured is that time passes
      double share = (processorTicks() - ticks) / TICKS_PER_SECOND / IDLE.toSeconds();
      long after = memoryKb();
      List<Double> halves = new ArrayList<>();
      List<Double> lasts = new ArrayList<>();
      for (int i = 0; i < BOOKINGS; i++) {
        measure(sockets, i, lesson, halves, lasts);
      }
      assertThat(sockets.lost()).as("connections the server ended").isZero();
      System.out.printf(
          "bench: %d idle sockets: opened in %.1f s, %.1f MB, %.1f %% of a processor;"
              + " a booking is known to half of them in %.0f ms, to all in %.0f ms%n",
          SOCKETS,
          opening,
          (after - before) / 1024.0,
          100 * share,
          Load.median(halves),
          Load.median(lasts));
    }
  }

  private static void measure(
      IdleSockets sockets, int person, int lesson, List<Double> halves, List<Double> lasts)
      throws Exception {
    sockets.forget();
    Http.book(person, lesson);
    long booked = System.nanoTime();
    await()
        .pollInterval(Duration.ofMillis(5))
        .atMost(Duration.ofSeconds(30))
        .until(() -> sockets.arrivals().size() >= SOCKETS);
    List<Long> arrivals = sockets.arrivals().stream().sorted().toList();
    halves.add((arrivals.get(SOCKETS / 2) - booked) / 1e6);
    lasts.add((arrivals.get(SOCKETS - 1) - booked) / 1e6);
  }

  private static long memoryKb() throws IOException {
    return Files.readAllLines(proc("status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  /** User and system time of the node, fields 14 and 15 of proc(5). */
  private static double processorTicks() throws IOException {
    String[] fields = Files.readString(proc("stat")).replaceFirst("^.*\\) ", "").split(" ");
    return Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
  }

  private static Path proc(String file) {
    return Path.of("/proc", Long.toString(TestStack.get().node().process().pid()), file);
  }
}
