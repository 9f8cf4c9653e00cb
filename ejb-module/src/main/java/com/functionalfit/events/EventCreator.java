package com.functionalfit.events;

import com.functionalfit.events.EventCommands.CreateEvent;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventPlan;
import com.functionalfit.events.model.Events;
import com.functionalfit.schedule.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Plans an event (rules EVT-1 to EVT-5). Runs in the caller's transaction. */
@ApplicationScoped
class EventCreator {

  @Inject private EventRules rules;
  @Inject private EventPlacement placement;
  @Inject private GuestSeating seating;
  @Inject private Events events;
  @Inject private EventAnnouncer announcer;

  long create(CreateEvent command) {
    EventPlan plan = plan(command);
    Verdict verdict = placement.judgeNew(plan);
    Event made = new Event(plan, verdict.admit(command.force()));
    seating.seatAll(List.of(made), command.guests());
    events.add(made);
    events.flush();
    announcer.created(List.of(made), List.of(verdict));
    return made.id();
  }

  /** What is asked for, as far as it can be judged without locks. */
  EventPlan plan(CreateEvent command) {
    long staffId = rules.staffFor(command.staffId());
    EventPlan.requireFit(command.type(), command.guests().size(), command.serviceTypeId());
    rules.requireActiveService(command.serviceTypeId());
    return new EventPlan(
        command.type(),
        EventPlan.time(command.type(), command.startsAt(), command.endsAt()),
        command.roomId(),
        staffId,
        command.serviceTypeId(),
        command.notes());
  }
}
