package com.functionalfit.notifications.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A session as an iCalendar object (RFC 5545), to be attached to a mail that promises a date. The
 * same session keeps its uid, so that a calendar replaces what an earlier mail brought.
 *
 * @param sequence rises with every change of the session
 * @param isCancelled takes the session out of the calendar again
 */
public record CalendarEntry(
    String uid,
    int sequence,
    Instant startsAt,
    Instant endsAt,
    String summary,
    String location,
    boolean isCancelled) {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int MAX_OCTETS = 75;

  /** The object as text, each line at most 75 octets. */
  public String toText(Instant now) {
    StringBuilder text = new StringBuilder(512);
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//FunctionalFit//Calendar//EN");
    line(text, "METHOD:" + method());
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + uid);
    line(text, "SEQUENCE:" + sequence);
    line(text, "DTSTAMP:" + UTC.format(now));
    line(text, "DTSTART:" + UTC.format(startsAt));
    line(text, "DTEND:" + UTC.format(endsAt));
    line(text, "SUMMARY:" + escape(summary));
    line(text, "LOCATION:" + escape(location));
    line(text, "STATUS:" + (isCancelled ? "CANCELLED" : "CONFIRMED"));
    line(text, "END:VEVENT");
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  /** What the receiving calendar is to do. */
  public String method() {
    return isCancelled ? "CANCEL" : "PUBLISH";
  }

  private static String escape(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** Folds a long line without cutting a character in two. */
  private static void line(StringBuilder text, String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      String part = Character.toString(character);
      int size = part.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MAX_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(part);
      octets += size;
      i += Character.charCount(character);
    }
    text.append("\r\n");
  }
}
