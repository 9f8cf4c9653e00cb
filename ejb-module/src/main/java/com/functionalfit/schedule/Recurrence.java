package com.functionalfit.schedule;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Repeated wall-clock times of the studio zone: (rule ∪ RDATE) − EXDATE, never before the start
 * (rule REC-3). Knows no instants, so a class at 18:00 stays at 18:00 when the clocks change.
 * Immutable; every expansion is bounded, also that of an endless rule.
 *
 * @param startsLocal earliest start, and the time of day where the rule names none
 * @param rule never null
 * @param exdates starts left out
 * @param rdates starts added
 */
public record Recurrence(
    LocalDateTime startsLocal,
    RecurrenceRule rule,
    Set<LocalDateTime> exdates,
    Set<LocalDateTime> rdates) {

  /** More instances than this are never made from one rule at a time. */
  public static final int MAX_INSTANCES = 5000;

  public Recurrence {
    Objects.requireNonNull(startsLocal, "startsLocal");
    Objects.requireNonNull(rule, "rule");
    exdates = Set.copyOf(exdates);
    rdates = Set.copyOf(rdates);
  }

  public static Recurrence of(
      LocalDateTime startsLocal,
      String rule,
      Collection<LocalDateTime> exdates,
      Collection<LocalDateTime> rdates) {
    return new Recurrence(
        startsLocal, RecurrenceRule.parse(rule), Set.copyOf(exdates), Set.copyOf(rdates));
  }

  /**
   * The starts in a span of wall-clock time, ascending and distinct.
   *
   * @param from first moment of the span
   * @param to first moment after the span
   * @throws Refusal VALIDATION on {@code rrule}: series_too_long for more than {@value
   *     #MAX_INSTANCES} instances, rrule_invalid for a rule that never comes true
   */
  public List<LocalDateTime> between(LocalDateTime from, LocalDateTime to) {
    TreeSet<LocalDateTime> starts = new TreeSet<>();
    addFromRule(starts, from.isBefore(startsLocal) ? startsLocal : from, to);
    rdates.stream()
        .filter(date -> !date.isBefore(from) && !date.isBefore(startsLocal) && date.isBefore(to))
        .forEach(starts::add);
    starts.removeAll(exdates);
    return List.copyOf(starts);
  }

  /** Instances the rule alone makes before a moment, EXDATE and RDATE left aside. */
  public int countOfRuleBefore(LocalDateTime moment) {
    TreeSet<LocalDateTime> starts = new TreeSet<>();
    addFromRule(starts, startsLocal, moment);
    return starts.size();
  }

  /**
   * A recurrence cut in two.
   *
   * @param before what stays: it ends just before the cut
   * @param after what goes on from the cut
   */
  public record Split(Recurrence before, Recurrence after) {}

  /**
   * Cuts at a start. A COUNT is shared out, an UNTIL stays with the later part.
   *
   * @param cut first start of the later part
   */
  public Split splitAt(LocalDateTime cut) {
    RecurrenceRule tail =
        rule.count()
            .map(count -> rule.counting(Math.max(1, count - countOfRuleBefore(cut))))
            .orElse(rule);
    return new Split(
        endingBefore(cut), new Recurrence(cut, tail, since(exdates, cut), since(rdates, cut)));
  }

  /** The same up to a moment. */
  public Recurrence endingBefore(LocalDateTime cut) {
    return new Recurrence(
        startsLocal, rule.endingAt(cut.minusSeconds(1)), until(exdates, cut), until(rdates, cut));
  }

  /** The same without some starts. */
  public Recurrence without(Collection<LocalDateTime> starts) {
    Set<LocalDateTime> all = new TreeSet<>(exdates);
    all.addAll(starts);
    return new Recurrence(startsLocal, rule, all, rdates);
  }

  private static Set<LocalDateTime> since(Set<LocalDateTime> times, LocalDateTime cut) {
    return times.stream().filter(time -> !time.isBefore(cut)).collect(Collectors.toSet());
  }

  private static Set<LocalDateTime> until(Set<LocalDateTime> times, LocalDateTime cut) {
    return times.stream().filter(time -> time.isBefore(cut)).collect(Collectors.toSet());
  }

  private void addFromRule(TreeSet<LocalDateTime> starts, LocalDateTime from, LocalDateTime to) {
    if (!from.isBefore(to)) {
      return;
    }
    try {
      RecurrenceRuleIterator instances = rule.toLibrary().iterator(toLibrary(startsLocal));
      instances.fastForward(toLibrary(from));
      LocalDateTime former = null;
      while (instances.hasNext()) {
        LocalDateTime next = fromLibrary(instances.nextDateTime());
        // The library's years wrap around for absurd intervals; time must go on.
        if (!next.isBefore(to) || (former != null && !next.isAfter(former))) {
          return;
        }
        if (!next.isBefore(from)) {
          starts.add(next);
        }
        if (starts.size() > MAX_INSTANCES) {
          throw Refusal.invalid("rrule", FieldError.SERIES_TOO_LONG);
        }
        former = next;
      }
    } catch (IllegalArgumentException e) {
      // The library gives up after a thousand empty periods: the rule never comes true.
      Refusal refusal = Refusal.invalid("rrule", FieldError.RRULE_INVALID);
      refusal.initCause(e);
      throw refusal;
    }
  }

  private static DateTime toLibrary(LocalDateTime time) {
    return new DateTime(
        time.getYear(),
        time.getMonthValue() - 1,
        time.getDayOfMonth(),
        time.getHour(),
        time.getMinute(),
        time.getSecond());
  }

  private static LocalDateTime fromLibrary(DateTime time) {
    return LocalDateTime.of(
        time.getYear(),
        time.getMonth() + 1,
        time.getDayOfMonth(),
        time.getHours(),
        time.getMinutes(),
        time.getSeconds());
  }
}
