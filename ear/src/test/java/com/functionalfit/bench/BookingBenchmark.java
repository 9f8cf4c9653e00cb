package com.functionalfit.bench;

import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Bookings a second, beside the same statements without anything around them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BookingBenchmark {

  private static final int PEOPLE = 3000;
  private static final int SPREAD = 200;
  private static final int WARM_UP = 3;
  private static final int POOL = 24;
  private static final int SINGLE = 400;
  private static final Pattern STARTED = Pattern.compile("WFLYSRV0025[^\"]*? started in (\\d+)ms");

  private static BenchStudio studio;
  private static PlainBooking plain;

  @BeforeAll
  static void open() throws IOException {
    studio = BenchStudio.open(PEOPLE);
    // The confirmations wait, as the yardstick's do: sending them is not part of a booking.
    Api.admin().post("/queues/notifications/pause", null).expect(200);
    plain = new PlainBooking(studio.templateId(), POOL);
  }

  @AfterAll
  static void close() {
    plain.close();
  }

  @Test
  @Order(1)
  void spreadOverClasses() throws Exception {
    compare("booking, 64 connections over 200 classes", SPREAD);
  }

  @Test
  @Order(2)
  void onOneClass() throws Exception {
    compare("booking, 64 connections on one class", 1);
  }

  @Test
  @Order(3)
  void costOfWhatIsStored() throws Exception {
    studio.fillRegistrationsTo(10_000, PEOPLE);
    double small = singleMedianMillis();
    studio.fillRegistrationsTo(1_000_000, PEOPLE);
    singleMedianMillis();
    double large = singleMedianMillis();
    System.out.printf(
        "bench: median booking %.2f ms with 1,000,000 registrations, %.2f ms with few: ratio %.2f%n",
        large, small, large / small);
  }

  @Test
  @Order(4)
  void startAndMemory() throws IOException {
    String log = Files.readString(TestStack.get().node().log());
    Matcher started = STARTED.matcher(log);
    long pid = TestStack.get().node().process().pid();
    String memory =
        Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .findFirst()
            .orElse("VmRSS unknown");
    System.out.printf(
        "bench: server with EAR started in %s ms; %s after the bookings%n",
        started.find() ? started.group(1) : "?", memory.replaceAll("\\s+", " "));
  }

  private static void compare(String name, int classes) throws Exception {
    int rounds = WARM_UP + Contest.ROUNDS;
    int first = studio.addClasses(classes * rounds * 2, 10);
    int second = first + classes * rounds;
    Contest.compare(
        name,
        WARM_UP,
        PEOPLE,
        i -> Http.book(i % PEOPLE, first + classes * (i / PEOPLE) + i % PEOPLE % classes),
        i -> plain.book(i % PEOPLE, second + classes * (i / PEOPLE) + i % PEOPLE % classes));
  }

  private static double singleMedianMillis() throws Exception {
    int first = studio.addClasses(SPREAD, 10);
    return Load.run(1, SINGLE, i -> Http.book(i, first + i % SPREAD)).medianNanos() / 1e6;
  }
}
