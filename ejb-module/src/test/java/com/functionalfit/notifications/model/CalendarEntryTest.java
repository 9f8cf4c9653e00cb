package com.functionalfit.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RFC 5545: the calendar entry of a mail")
class CalendarEntryTest {

  private static final Instant START = Instant.parse("2026-11-26T17:00:00Z");

  private static CalendarEntry entry(String summary, boolean isCancelled) {
    return new CalendarEntry(
        "class-7@functionalfit",
        3,
        START,
        START.plusSeconds(3600),
        summary,
        "Terem; 1",
        isCancelled);
  }

  @Test
  @DisplayName("says when, what and where")
  void says() {
    assertThat(entry("Jóga, kezdő\nés haladó", false).toText(START.minusSeconds(60)))
        .contains(
            "METHOD:PUBLISH\r\n",
            "UID:class-7@functionalfit\r\n",
            "SEQUENCE:3\r\n",
            "DTSTAMP:20261126T165900Z\r\n",
            "DTSTART:20261126T170000Z\r\n",
            "DTEND:20261126T180000Z\r\n",
            "SUMMARY:Jóga\\, kezdő\\nés haladó\r\n",
            "LOCATION:Terem\\; 1\r\n",
            "STATUS:CONFIRMED\r\n");
  }

  @Test
  @DisplayName("takes a cancelled session out again")
  void cancels() {
    assertThat(entry("Jóga", true).toText(START))
        .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
  }

  @Test
  @DisplayName("folds lines of more than 75 octets, between characters")
  void folds() {
    String summary = "ő🏋".repeat(60);
    String text = entry(summary, false).toText(START);
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
  }
}
