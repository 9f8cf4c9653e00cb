package com.functionalfit.schedule;

import com.functionalfit.schedule.ClassCommands.CreateClass;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.ClassOccurrence.Plan;
import com.functionalfit.schedule.model.ClassTemplate;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.schedule.model.Templates;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes one dated class by hand (rule CLS-3). Runs in the caller's transaction. */
@ApplicationScoped
class OccurrenceCreator {

  @Inject private Templates templates;
  @Inject private Occurrences occurrences;
  @Inject private ConflictCheck check;
  @Inject private ScheduleJournal journal;

  long create(CreateClass command) {
    templates.lock(List.of(command.templateId()));
    ClassTemplate template =
        templates
            .find(command.templateId())
            .orElseThrow(() -> Refusal.invalid("templateId", FieldError.UNKNOWN));
    Plan plan = plan(command, template);
    check.lock(List.of(plan.roomId()), List.of(plan.trainerId()));
    check.requireUsable(plan.roomId(), plan.trainerId(), "trainerId");
    DuplicateStarts.refuse(
        template.title(),
        occurrences.listTaken(List.of(plan.templateId()), List.of(plan.time().start())));
    Slot slot = new Slot(plan.time(), plan.roomId(), plan.trainerId());
    Verdict verdict = check.open(List.of(slot)).judge(slot);
    ClassOccurrence made = new ClassOccurrence(plan, verdict.admit(command.force()));
    occurrences.add(made);
    occurrences.flush();
    journal.created(made);
    if (made.isForced()) {
      journal.overridden(made, verdict.conflicts());
    }
    return made.id();
  }

  private static Plan plan(CreateClass command, ClassTemplate template) {
    Instant end =
        Optional.ofNullable(command.endsAt())
            .orElseGet(() -> command.startsAt().plus(template.duration()));
    ClassTemplate.Details defaults = template.details();
    return new Plan(
        template.id(),
        null,
        range(command.startsAt(), end),
        require("roomId", command.roomId(), defaults.defaultRoomId()),
        require("trainerId", command.trainerId(), defaults.defaultTrainerId()),
        Optional.ofNullable(command.capacity()).orElse(defaults.capacity()),
        Optional.ofNullable(command.creditsRequired()).orElse(defaults.creditsRequired()));
  }

  /** A time of a class; refuses what ends before it starts or lasts longer than any session. */
  static TimeRange range(Instant start, Instant end) {
    if (!end.isAfter(start) || end.isAfter(start.plus(BusyTimes.LONGEST_SESSION))) {
      throw Refusal.invalid("endsAt", FieldError.RANGE);
    }
    return new TimeRange(start, end);
  }

  private static long require(String field, Long asked, Long byDefault) {
    Long value = asked != null ? asked : byDefault;
    if (value == null) {
      throw Refusal.invalid(field, FieldError.REQUIRED);
    }
    return value;
  }
}
