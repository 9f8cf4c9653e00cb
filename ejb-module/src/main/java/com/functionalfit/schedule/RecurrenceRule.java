package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/**
 * The text of an RFC 5545 RRULE with the parts rule REC-1 knows, and the changes a split or a move
 * of a series makes to it. Immutable.
 */
public final class RecurrenceRule {

  private static final String FIELD = "rrule";
  private static final Pattern PART = Pattern.compile("([A-Z][A-Z0-9-]*)=([^;=]+)");
  private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
  private static final Set<String> FINER = Set.of("SECONDLY", "MINUTELY", "HOURLY");
  private static final Set<String> SUPPORTED =
      Set.of(
          "FREQ",
          "INTERVAL",
          "COUNT",
          "UNTIL",
          "BYDAY",
          "BYMONTHDAY",
          "BYMONTH",
          "BYHOUR",
          "BYMINUTE",
          "BYSETPOS",
          "WKST");
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private final Map<String, String> parts;

  private RecurrenceRule(Map<String, String> parts) {
    this.parts = parts;
  }

  /**
   * Reads a rule.
   *
   * @throws Refusal VALIDATION on {@code rrule}: rrule_unsupported for parts and frequencies this
   *     product does not know, rrule_invalid for everything that is no rule
   */
  public static RecurrenceRule parse(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String piece : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
      Matcher part = PART.matcher(piece);
      if (!part.matches() || parts.put(part.group(1), part.group(2)) != null) {
        throw invalid();
      }
    }
    String frequency = parts.get("FREQ");
    if (!SUPPORTED.containsAll(parts.keySet())
        || (frequency != null && FINER.contains(frequency))) {
      throw Refusal.invalid(FIELD, FieldError.RRULE_UNSUPPORTED);
    }
    if (frequency == null || !FREQUENCIES.contains(frequency)) {
      throw invalid();
    }
    RecurrenceRule rule = new RecurrenceRule(parts);
    rule.toLibrary();
    return rule;
  }

  /** The rule as written: upper case, without blanks around it. */
  public String text() {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(";"));
  }

  /** How many instances the rule makes; empty when it has no COUNT. */
  public Optional<Integer> count() {
    return Optional.ofNullable(parts.get("COUNT")).map(Integer::valueOf);
  }

  /** Last wall-clock moment an instance may start at; empty when the rule has no UNTIL. */
  public Optional<LocalDateTime> until() {
    return Optional.ofNullable(parts.get("UNTIL")).map(RecurrenceRule::toLocal);
  }

  /** The rule ending at a wall-clock moment, inclusive, instead of by its COUNT or UNTIL. */
  public RecurrenceRule endingAt(LocalDateTime last) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.remove("COUNT");
    changed.put("UNTIL", LOCAL.format(last));
    return new RecurrenceRule(changed);
  }

  /** The rule with another number of instances. */
  public RecurrenceRule counting(int instances) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.put("COUNT", Integer.toString(instances));
    return new RecurrenceRule(changed);
  }

  /**
   * The rule after its series moved by whole days and to another time of day. The time then comes
   * from the start of the series.
   *
   * @throws Refusal VALIDATION with rrule_unsupported when no rule of the same kind says so, e.g.
   *     "the first Monday" moved by a day
   */
  public RecurrenceRule movedBy(long days, boolean timeChanged) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    if (timeChanged) {
      dropTime(changed);
    }
    if (days != 0) {
      moveDays(changed, days);
    }
    until()
        .map(end -> end.plusDays(days))
        .map(end -> timeChanged ? endOfDay(end.toLocalDate()) : end)
        .ifPresent(end -> changed.put("UNTIL", LOCAL.format(end)));
    return new RecurrenceRule(changed);
  }

  private static LocalDateTime endOfDay(LocalDate date) {
    return date.atTime(LocalTime.of(23, 59, 59));
  }

  private static void dropTime(Map<String, String> changed) {
    for (String part : List.of("BYHOUR", "BYMINUTE")) {
      String values = changed.remove(part);
      if (values != null && values.contains(",")) {
        throw Refusal.invalid(FIELD, FieldError.RRULE_UNSUPPORTED);
      }
    }
  }

  private static void moveDays(Map<String, String> changed, long days) {
    boolean isSimple =
        Set.of("DAILY", "WEEKLY").contains(changed.get("FREQ"))
            && !changed.containsKey("BYMONTHDAY")
            && !changed.containsKey("BYMONTH")
            && !changed.containsKey("BYSETPOS");
    String byDay = changed.getOrDefault("BYDAY", "");
    // In every second week, a day that moves into the next week would land in the wrong one.
    boolean crossesSkippedWeeks = byDay.contains(",") && changed.containsKey("INTERVAL");
    if (!isSimple || (crossesSkippedWeeks && days % DAYS.size() != 0)) {
      throw Refusal.invalid(FIELD, FieldError.RRULE_UNSUPPORTED);
    }
    if (changed.containsKey("BYDAY")) {
      String moved =
          Arrays.stream(byDay.split(","))
              .map(
                  day ->
                      DAYS.get((int) Math.floorMod(DAYS.indexOf(day) + days, (long) DAYS.size())))
              .collect(Collectors.joining(","));
      changed.put("BYDAY", moved);
    }
  }

  /** The rule for the library: floating times, so that expansion stays on the wall clock. */
  org.dmfs.rfc5545.recur.RecurrenceRule toLibrary() {
    try {
      Map<String, String> floating = new LinkedHashMap<>(parts);
      until().ifPresent(end -> floating.put("UNTIL", LOCAL.format(end)));
      return new org.dmfs.rfc5545.recur.RecurrenceRule(
          new RecurrenceRule(floating).text(), RfcMode.RFC5545_STRICT);
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
      Refusal refusal = invalid();
      refusal.initCause(e);
      throw refusal;
    }
  }

  private static LocalDateTime toLocal(String until) {
    try {
      if (until.endsWith("Z")) {
        return LocalDateTime.parse(until.substring(0, until.length() - 1), LOCAL)
            .atOffset(ZoneOffset.UTC)
            .atZoneSameInstant(StudioClock.STUDIO_ZONE)
            .toLocalDateTime();
      }
      return until.contains("T")
          ? LocalDateTime.parse(until, LOCAL)
          : endOfDay(LocalDate.parse(until, DATE));
    } catch (DateTimeException e) {
      Refusal refusal = invalid();
      refusal.initCause(e);
      throw refusal;
    }
  }

  private static Refusal invalid() {
    return Refusal.invalid(FIELD, FieldError.RRULE_INVALID);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecurrenceRule that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
