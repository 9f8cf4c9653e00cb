package com.functionalfit.events;

import com.functionalfit.events.SeriesCommands.Repeat;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.events.model.SeriesDates;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.Agenda;
import com.functionalfit.schedule.BusyTime;
import com.functionalfit.schedule.ConflictCheck;
import com.functionalfit.schedule.Recurrence;
import com.functionalfit.schedule.Slot;
import com.functionalfit.schedule.Verdict;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Works out the dates of a series and what stands against each: the one code that saving and
 * previewing use (rules REC-4 to REC-6, CONF-7).
 */
@ApplicationScoped
class SeriesPlanner {

  @Inject private ConflictCheck check;
  @Inject private EventRules rules;
  @Inject private StudioClock clock;

  /**
   * One date of a series.
   *
   * @param local start on the wall clock, as the rule has it
   * @param isDuplicate whether it is the same moment as the date before, in the gap of a clock
   *     change
   */
  record Instance(LocalDateTime local, EventPlan plan, Verdict verdict, boolean isDuplicate) {

    Slot slot() {
      return SeriesPlanner.slot(plan);
    }

    /** In one word: ok, conflict, closed or duplicate. */
    String status() {
      if (isDuplicate) {
        return "duplicate";
      }
      if (verdict.isFree()) {
        return "ok";
      }
      return verdict.isClosed() ? "closed" : "conflict";
    }
  }

  Recurrence recurrence(EventPlan first, Repeat repeat) {
    return named(
        () ->
            Recurrence.of(
                clock.wallClockOf(first.time().start()),
                repeat.rrule(),
                repeat.exdates(),
                repeat.rdates()));
  }

  /** A recurrence of one date. */
  List<LocalDateTime> single(EventPlan first) {
    return List.of(clock.wallClockOf(first.time().start()));
  }

  List<LocalDateTime> dates(Recurrence recurrence) {
    int days = rules.isAdmin() ? SeriesDates.ADMIN_DAYS : SeriesDates.STAFF_DAYS;
    return named(() -> new SeriesDates(days).of(recurrence));
  }

  /** What is wrong with a rule stands in the request below its recurrence. */
  private static <T> T named(Supplier<T> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      throw refusal.within("recurrence");
    }
  }

  /** Locks what all dates take; they share room and staff member. */
  void lock(EventPlan first) {
    check.lock(List.of(first.roomId()), List.of(first.staffId()));
  }

  /**
   * Judges every date, against what is there and against the dates before it.
   *
   * @throws com.functionalfit.shared.Refusal VALIDATION for a room or staff member that cannot be
   *     planned with
   */
  List<Instance> judge(EventPlan first, List<LocalDateTime> dates) {
    check.requireUsable(first.roomId(), first.staffId(), EventPlacement.STAFF_FIELD);
    List<EventPlan> plans = dates.stream().map(local -> at(first, local)).toList();
    Agenda agenda = check.open(plans.stream().map(SeriesPlanner::slot).toList());
    Set<TimeRange> seen = new HashSet<>();
    List<Instance> instances = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      EventPlan plan = plans.get(i);
      boolean isDuplicate = !seen.add(plan.time());
      Instance instance = new Instance(dates.get(i), plan, agenda.judge(slot(plan)), isDuplicate);
      if (instance.verdict().isFree()) {
        agenda.add(BusyTime.EVENT, 0, "", slot(plan));
      }
      instances.add(instance);
    }
    return instances;
  }

  private EventPlan at(EventPlan first, LocalDateTime local) {
    TimeRange time = TimeRange.of(clock.instantOf(local), first.time().length());
    return new EventPlan(
        first.type(), time, first.roomId(), first.staffId(), first.serviceTypeId(), first.notes());
  }

  private static Slot slot(EventPlan plan) {
    return new Slot(plan.time(), plan.roomId(), plan.staffId());
  }
}
