package com.functionalfit.bench;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads of the public timetable, beside constant answers of the same size from the same server. */
class TimetableBenchmark {

  private static final int CONNECTIONS = 64;
  private static final int CLASSES = 500;
  private static final int READS = 6000;
  private static final int ROUNDS = 3;
  private static final String FILE = "/favicon.svg";

  private static String timetable;
  private static int size;
  private static String etag;
  private static String fileDate;

  @BeforeAll
  static void open() throws Exception {
    BenchStudio studio = BenchStudio.openWithoutPeople();
    studio.addClasses(CLASSES, 1);
    Yardstick.deploy();
    timetable = "/api/v1/public/classes?templateId=" + studio.templateId();
    var answer = Http.get(timetable);
    size = answer.body().length;
    fileDate = Http.get(FILE).headers().firstValue("Last-Modified").orElseThrow();
    etag = answer.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void whole() throws Exception {
    compare(
        "public timetable, 500 classes, " + size + " bytes",
        () -> Http.get(timetable),
        () -> Http.get("/bench/constant?size=" + size));
  }

  @Test
  void unchanged() throws Exception {
    compare(
        "public timetable with If-None-Match, beside a file of the product",
        () -> Http.getUnchanged(timetable, "If-None-Match", etag),
        () -> Http.getUnchanged(FILE, "If-Modified-Since", fileDate));
  }

  @Test
  void unchangedBesideNothing() throws Exception {
    compare(
        "public timetable with If-None-Match, beside an empty application",
        () -> Http.getUnchanged(timetable, "If-None-Match", etag),
        () -> Http.getUnchanged("/bench/constant", "If-None-Match", etag));
  }

  /** One request. */
  @FunctionalInterface
  private interface Read {
    Object send() throws Exception;
  }

  private static void compare(String name, Read product, Read constant) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      double read = Load.run(CONNECTIONS, READS, i -> product.send()).perSecond();
      double least = Load.run(CONNECTIONS, READS, i -> constant.send()).perSecond();
      // The first round warms both up.
      if (round > 0) {
        ours.add(read);
        theirs.add(least);
      }
    }
    System.out.printf(
        "bench: %s: product %.0f/s, constant %.0f/s, ratio %.2f%n",
        name, Load.median(ours), Load.median(theirs), Load.median(ours) / Load.median(theirs));
  }
}
