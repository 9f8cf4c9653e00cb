package com.functionalfit.bench;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads of the public timetable, beside constant answers of the same size from the same server. */
class TimetableBenchmark {

  private static final int CLASSES = 500;
  private static final int READS = 6000;
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
    Contest.compare(
        "public timetable, 500 classes, " + size + " bytes",
        READS,
        i -> Http.get(timetable),
        i -> Http.get("/bench/constant?size=" + size));
  }

  @Test
  void unchanged() throws Exception {
    Contest.compare(
        "public timetable with If-None-Match, beside a file of the product",
        READS,
        i -> Http.getUnchanged(timetable, "If-None-Match", etag),
        i -> Http.getUnchanged(FILE, "If-Modified-Since", fileDate));
  }

  @Test
  void unchangedBesideNothing() throws Exception {
    Contest.compare(
        "public timetable with If-None-Match, beside an empty application",
        READS,
        i -> Http.getUnchanged(timetable, "If-None-Match", etag),
        i -> Http.getUnchanged("/bench/constant", "If-None-Match", etag));
  }
}
