package com.functionalfit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("REC-1")
@Tag("REC-2")
@Tag("REC-3")
class RecurrenceTest {

  private static final LocalDateTime START = LocalDateTime.of(2026, 3, 25, 18, 0);
  private final StudioClock clock = new StudioClock();

  @Property(tries = 200)
  void weeklyRuleFallsOnEveryNamedDayOfEveryWeek(
      @ForAll @NotEmpty Set<DayOfWeek> days,
      @ForAll @IntRange(min = 0, max = 700) int offset,
      @ForAll @IntRange(min = 0, max = 23) int hour) {
    LocalDateTime start = LocalDate.of(2025, 1, 1).plusDays(offset).atTime(hour, 15);
    String byDay =
        days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
    List<LocalDateTime> expected =
        start
            .toLocalDate()
            .datesUntil(start.toLocalDate().plusDays(60))
            .filter(date -> days.contains(date.getDayOfWeek()))
            .map(date -> date.atTime(start.toLocalTime()))
            .toList();

    Recurrence weekly = Recurrence.of(start, "FREQ=WEEKLY;BYDAY=" + byDay, Set.of(), Set.of());

    LocalDateTime to = start.toLocalDate().plusDays(60).atStartOfDay();
    assertThat(weekly.between(start.minusDays(5), to)).isEqualTo(expected);
  }

  @Property(tries = 200)
  void aSpanInTheMiddleIsThePartOfTheWhole(
      @ForAll @IntRange(min = 1, max = 4) int interval,
      @ForAll @IntRange(min = 0, max = 200) int from,
      @ForAll @IntRange(min = 0, max = 200) int length) {
    Recurrence rule =
        Recurrence.of(
            START,
            "FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=TU,SU;COUNT=30",
            Set.of(),
            Set.of());
    LocalDateTime first = START.plusDays(from);
    LocalDateTime end = first.plusDays(length);

    List<LocalDateTime> part = rule.between(first, end);

    assertThat(part)
        .isEqualTo(
            rule.between(START, START.plusYears(3)).stream()
                .filter(t -> !t.isBefore(first) && t.isBefore(end))
                .toList());
  }

  @Property(tries = 300)
  void wallClockStaysAcrossEveryClockChange(
      @ForAll @IntRange(min = 2024, max = 2035) int year,
      @ForAll @IntRange(min = 0, max = 23) int hour,
      @ForAll @IntRange(min = 0, max = 59) int minute) {
    LocalDateTime start = LocalDateTime.of(year, 1, 1, hour, minute);
    Recurrence daily = Recurrence.of(start, "FREQ=DAILY", Set.of(), Set.of());

    List<Instant> instants =
        daily.between(start, start.plusYears(1)).stream().map(clock::instantOf).toList();

    assertThat(instants).isSorted().doesNotHaveDuplicates();
    assertThat(instants)
        .filteredOn(i -> !clock.wallClockOf(i).toLocalTime().equals(LocalTime.of(hour, minute)))
        .as("only the night that has no such time differs, by the hour of the gap")
        .hasSize(hour == 2 ? 1 : 0)
        .allSatisfy(
            i -> assertThat(clock.wallClockOf(i).toLocalTime()).isEqualTo(LocalTime.of(3, minute)));
  }

  @Test
  void theRepeatedHourOfAutumnIsTheFirstOne() {
    Recurrence daily =
        Recurrence.of(
            LocalDateTime.of(2026, 10, 24, 2, 30), "FREQ=DAILY;COUNT=3", Set.of(), Set.of());

    List<Instant> instants =
        daily.between(START, START.plusYears(1)).stream().map(clock::instantOf).toList();

    assertThat(Duration.between(instants.get(0), instants.get(1))).isEqualTo(Duration.ofHours(24));
    assertThat(Duration.between(instants.get(1), instants.get(2))).isEqualTo(Duration.ofHours(25));
    assertThat(instants.get(1)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
  }

  @Test
  void addsAndLeavesOutDatesButNeverStartsEarlier() {
    Recurrence rule =
        Recurrence.of(
            START,
            "FREQ=WEEKLY;COUNT=3",
            Set.of(START.plusWeeks(1)),
            Set.of(START.minusDays(1), START.plusDays(2), START.plusWeeks(1)));

    assertThat(rule.between(START.minusYears(1), START.plusYears(1)))
        .containsExactly(START, START.plusDays(2), START.plusWeeks(2));
  }

  @Test
  void hoursAndMinutesOfTheRuleReplaceThoseOfTheStart() {
    Recurrence rule =
        Recurrence.of(START, "FREQ=DAILY;BYHOUR=7,19;BYMINUTE=30;COUNT=3", Set.of(), Set.of());

    assertThat(rule.between(START, START.plusYears(1)))
        .extracting(LocalDateTime::toLocalTime)
        .containsExactly(LocalTime.of(19, 30), LocalTime.of(7, 30), LocalTime.of(19, 30));
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ=WEEKLY;UNTIL=20260408, 3",
    "FREQ=WEEKLY;UNTIL=20260408T175959, 2",
    "FREQ=WEEKLY;UNTIL=20260408T160000Z, 3",
    "FREQ=WEEKLY;UNTIL=20260408T155959Z, 2"
  })
  void untilIsInclusiveInEveryForm(String rule, int instances) {
    assertThat(Recurrence.of(START, rule, Set.of(), Set.of()).between(START, START.plusYears(1)))
        .hasSize(instances);
  }

  @Test
  @DisplayName("REC-1: an endless rule is expanded to its limit and no further")
  void neverRunsForever() {
    Recurrence dense =
        Recurrence.of(
            START,
            "FREQ=DAILY;BYHOUR=6,7,8,9,10,11,12,13,14,15;BYMINUTE=0,5,10,15",
            Set.of(),
            Set.of());

    assertThatThrownBy(() -> dense.between(START, START.plusYears(50)))
        .isInstanceOfSatisfying(Refusal.class, hasCode("series_too_long"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=2000000000"})
  void rulesThatNeverComeTrueEnd(String text) {
    Recurrence rule = Recurrence.of(START, text, Set.of(), Set.of());
    try {
      assertThat(rule.between(START, START.plusYears(20))).hasSizeLessThan(2);
    } catch (Refusal e) {
      hasCode("rrule_invalid").accept(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "FREQ=",
        "FREQ=FORTNIGHTLY",
        "BYDAY=MO",
        "FREQ=WEEKLY;",
        "FREQ=WEEKLY;FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=WEEKLY;COUNT=0",
        "FREQ=WEEKLY;INTERVAL=-1",
        "FREQ=WEEKLY;COUNT=2;UNTIL=20260408",
        "FREQ=WEEKLY;UNTIL=tomorrow",
        "FREQ=DAILY;BYHOUR=24"
      })
  void refusesWhatIsNoRule(String text) {
    assertThatThrownBy(() -> RecurrenceRule.parse(text))
        .isInstanceOfSatisfying(Refusal.class, hasCode("rrule_invalid"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=HOURLY",
        "FREQ=MINUTELY;COUNT=3",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=YEARLY;BYYEARDAY=100",
        "FREQ=DAILY;BYSECOND=30",
        "FREQ=DAILY;SKIP=OMIT;RSCALE=GREGORIAN"
      })
  void refusesWhatThisProductDoesNotKnow(String text) {
    assertThatThrownBy(() -> RecurrenceRule.parse(text))
        .isInstanceOfSatisfying(Refusal.class, hasCode("rrule_unsupported"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=WEEKLY;BYDAY=SU|1|false|FREQ=WEEKLY;BYDAY=MO",
        "FREQ=WEEKLY;BYDAY=MO,WE|-1|false|FREQ=WEEKLY;BYDAY=SU,TU",
        "FREQ=WEEKLY;BYDAY=MO;BYHOUR=18;BYMINUTE=0|0|true|FREQ=WEEKLY;BYDAY=MO",
        "FREQ=DAILY;UNTIL=20260408T180000|2|false|FREQ=DAILY;UNTIL=20260410T180000",
        "FREQ=MONTHLY;BYDAY=1MO|0|true|FREQ=MONTHLY;BYDAY=1MO"
      })
  @Tag("REC-7")
  void movesWithItsSeries(String before, long days, boolean time, String after) {
    assertThat(RecurrenceRule.parse(before).movedBy(days, time).text()).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"FREQ=MONTHLY;BYDAY=1MO,1", "'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU',1"})
  @Tag("REC-7")
  void refusesMovesNoRuleCanSay(String rule, long days) {
    assertThatThrownBy(() -> RecurrenceRule.parse(rule).movedBy(days, false))
        .isInstanceOfSatisfying(Refusal.class, hasCode("rrule_unsupported"));
  }

  @Property(tries = 100)
  @net.jqwik.api.Tag("REC-7")
  void aSplitSeriesHasTheInstancesOfTheWhole(@ForAll @IntRange(min = 1, max = 19) int index) {
    Recurrence whole = Recurrence.of(START, "FREQ=WEEKLY;BYDAY=WE,SU;COUNT=20", Set.of(), Set.of());
    List<LocalDateTime> all = whole.between(START, START.plusYears(1));
    LocalDateTime cut = all.get(index);

    Recurrence head =
        new Recurrence(START, whole.rule().endingAt(cut.minusSeconds(1)), Set.of(), Set.of());
    Recurrence tail =
        new Recurrence(
            cut, whole.rule().counting(20 - whole.countOfRuleBefore(cut)), Set.of(), Set.of());

    assertThat(head.between(START, START.plusYears(1))).isEqualTo(all.subList(0, index));
    assertThat(tail.between(START, START.plusYears(1))).isEqualTo(all.subList(index, 20));
    assertThat(ChronoUnit.DAYS.between(all.get(0), all.get(2))).isEqualTo(7);
  }

  private static java.util.function.Consumer<Refusal> hasCode(String code) {
    return refusal ->
        assertThat(refusal.errors()).extracting(FieldError::code).containsExactly(code);
  }
}
