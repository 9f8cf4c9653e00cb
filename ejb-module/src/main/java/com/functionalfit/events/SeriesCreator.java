package com.functionalfit.events;

import com.functionalfit.events.SeriesCommands.CreateSeries;
import com.functionalfit.events.SeriesCommands.PlannedSeries;
import com.functionalfit.events.SeriesCommands.SkippedDate;
import com.functionalfit.events.SeriesPlanner.Instance;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.events.model.EventSeries;
import com.functionalfit.schedule.Recurrence;
import com.functionalfit.schedule.Verdict;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Plans all events of a series at once (rules REC-4, REC-5). Runs in the caller's transaction. */
@ApplicationScoped
class SeriesCreator {

  @Inject private EventCreator creator;
  @Inject private SeriesPlanner planner;
  @Inject private GuestSeating seating;
  @Inject private SeriesBook book;
  @Inject private EventAnnouncer announcer;

  PlannedSeries create(CreateSeries command) {
    EventPlan first = creator.plan(command.first());
    Recurrence recurrence = planner.recurrence(first, command.repeat());
    List<LocalDateTime> dates = planner.dates(recurrence);
    planner.lock(first);
    List<Instance> instances = planner.judge(first, dates);
    boolean force = command.first().force();
    if (command.repeat().failsOnConflict()) {
      Verdict.all(instances.stream().map(Instance::verdict).toList()).admit(force);
    }
    List<Instance> wanted =
        instances.stream().filter(instance -> isWanted(instance, force)).toList();
    if (wanted.isEmpty()) {
      throw Refusal.invalid("recurrence.rrule", FieldError.NOTHING_TO_CREATE);
    }
    EventSeries series = book.open(first, recurrence);
    List<Event> made = make(command, series, wanted);
    announcer.created(made, wanted.stream().map(Instance::verdict).toList());
    return new PlannedSeries(
        series.id(),
        made.stream().map(Event::id).toList(),
        skipped(instances, wanted),
        announcer.audienceOf(made));
  }

  private List<Event> make(CreateSeries command, EventSeries series, List<Instance> wanted) {
    List<Event> made = new ArrayList<>();
    for (Instance instance : wanted) {
      Event event = new Event(instance.plan(), !instance.verdict().isFree());
      event.joinSeries(series.id());
      made.add(event);
    }
    seating.seatAll(made, command.first().guests());
    book.add(made);
    return made;
  }

  private static boolean isWanted(Instance instance, boolean force) {
    return !instance.isDuplicate()
        && (instance.verdict().isFree() || (force && instance.verdict().canBeForced()));
  }

  private static List<SkippedDate> skipped(List<Instance> all, List<Instance> wanted) {
    return all.stream()
        .filter(instance -> !wanted.contains(instance) && !instance.isDuplicate())
        .map(
            instance ->
                new SkippedDate(
                    instance.plan().time().start(),
                    instance.status(),
                    instance.verdict().conflicts()))
        .toList();
  }
}
