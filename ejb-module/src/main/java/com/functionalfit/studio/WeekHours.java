package com.functionalfit.studio;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a place is open on each weekday, in wall-clock time of the studio zone. A day that is
 * missing is closed.
 *
 * @param days by English weekday in lower case, Monday first; never null
 */
public record WeekHours(Map<String, DayHours> days) {

  /** Closed all week. */
  public static final WeekHours CLOSED = new WeekHours(Map.of());

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final String MIDNIGHT = "24:00";

  /**
   * Opening and closing time of one day.
   *
   * @param open HH:MM
   * @param close HH:MM, later than the opening; 24:00 is allowed
   */
  public record DayHours(
      @Schema(required = true) String open, @Schema(required = true) String close) {}

  public WeekHours {
    Map<String, DayHours> ordered = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = name(day);
      if (days.get(name) != null) {
        ordered.put(name, days.get(name));
      }
    }
    days = Collections.unmodifiableMap(ordered);
  }

  /**
   * Checks what a person entered.
   *
   * @param field path of the value, for the error
   * @param entered by weekday; a null day is closed; null for closed all week
   * @throws Refusal VALIDATION naming each wrong day
   */
  public static WeekHours of(String field, Map<String, DayHours> entered) {
    if (entered == null) {
      return CLOSED;
    }
    List<FieldError> errors = new ArrayList<>();
    entered.forEach((day, hours) -> check(field + "." + day, day, hours, errors));
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
    return new WeekHours(entered);
  }

  /** The same hours from Monday to Friday, and other ones on Saturday and Sunday. */
  public static WeekHours of(DayHours workday, DayHours weekend) {
    Map<String, DayHours> days = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(name(day), day.compareTo(DayOfWeek.FRIDAY) <= 0 ? workday : weekend);
    }
    return new WeekHours(days);
  }

  private static void check(String path, String day, DayHours hours, List<FieldError> errors) {
    if (!isWeekday(day)) {
      errors.add(new FieldError(path, FieldError.UNKNOWN));
    } else if (hours != null && !(isTime(hours.open()) && isClosing(hours.close()))) {
      errors.add(new FieldError(path, FieldError.FORMAT));
    } else if (hours != null && hours.open().compareTo(hours.close()) >= 0) {
      errors.add(new FieldError(path, FieldError.RANGE));
    }
  }

  private static boolean isWeekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (name(day).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static boolean isTime(String text) {
    return text != null && TIME.matcher(text).matches();
  }

  private static boolean isClosing(String text) {
    return MIDNIGHT.equals(text) || isTime(text);
  }
}
