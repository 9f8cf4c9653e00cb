package com.functionalfit.events;

import com.functionalfit.events.EventCommands.CreateEvent;
import com.functionalfit.events.SeriesCommands.ClockChange;
import com.functionalfit.events.SeriesCommands.Preview;
import com.functionalfit.events.SeriesCommands.PreviewItem;
import com.functionalfit.events.SeriesCommands.PreviewPrice;
import com.functionalfit.events.SeriesCommands.Repeat;
import com.functionalfit.events.SeriesPlanner.Instance;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.events.model.GuestPrice;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/** Tells what saving would make, by the judgement that saving uses; writes and locks nothing. */
@ApplicationScoped
class EventPreview {

  @Inject private EventCreator creator;
  @Inject private SeriesPlanner planner;
  @Inject private GuestSeating seating;
  @Inject private StudioClock clock;

  Preview of(CreateEvent command, Repeat repeat) {
    EventPlan first = creator.plan(command);
    List<LocalDateTime> dates =
        repeat == null ? planner.single(first) : planner.dates(planner.recurrence(first, repeat));
    List<Instance> instances = planner.judge(first, dates);
    List<PreviewItem> items = instances.stream().map(this::item).toList();
    return new Preview(
        items,
        items.size(),
        count(items, "ok"),
        count(items, "conflict"),
        count(items, "closed"),
        count(items, "duplicate"),
        clockChanges(instances),
        prices(first, command));
  }

  private PreviewItem item(Instance instance) {
    Instant start = instance.plan().time().start();
    LocalDateTime shown = clock.wallClockOf(start);
    return new PreviewItem(
        start,
        instance.plan().time().end(),
        shown,
        !shown.equals(instance.local()),
        instance.status(),
        instance.verdict().conflicts());
  }

  private static int count(List<PreviewItem> items, String status) {
    return (int) items.stream().filter(item -> status.equals(item.status())).count();
  }

  /** Clock changes between the first and the last date. */
  private List<ClockChange> clockChanges(List<Instance> instances) {
    List<ClockChange> changes = new ArrayList<>();
    Instant last = instances.get(instances.size() - 1).plan().time().end();
    ZoneOffsetTransition next =
        clock.zone().getRules().nextTransition(instances.get(0).plan().time().start());
    while (next != null && next.getInstant().isBefore(last)) {
      changes.add(
          new ClockChange(
              next.getInstant(),
              next.getOffsetBefore().toString(),
              next.getOffsetAfter().toString()));
      next = clock.zone().getRules().nextTransition(next.getInstant());
    }
    return changes;
  }

  private List<PreviewPrice> prices(EventPlan first, CreateEvent command) {
    List<GuestPrice> quoted = seating.quote(first, command.guests());
    List<PreviewPrice> prices = new ArrayList<>();
    for (GuestPrice price : quoted) {
      prices.add(
          new PreviewPrice(
              prices.size(),
              price.entryFee().amount(),
              price.trainerFee().amount(),
              price.entryFee().currency(),
              price.source()));
    }
    return prices;
  }
}
