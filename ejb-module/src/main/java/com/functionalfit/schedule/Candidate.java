package com.functionalfit.schedule;

import com.functionalfit.schedule.ClassGeneration.Instance;
import com.functionalfit.schedule.model.ClassOccurrence.Plan;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.ClassTemplate;
import com.functionalfit.shared.TimeRange;

/**
 * An instance with the values of its series, else its template.
 *
 * @param plan null when a room or trainer is missing
 * @param missing status that says what is missing; null when nothing is
 */
record Candidate(Instance instance, String title, Plan plan, String missing) {

  static Candidate of(Instance instance, ClassSeries series, ClassTemplate template) {
    Long room = series.roomFor(template);
    Long trainer = series.trainerFor(template);
    if (room == null || trainer == null) {
      String missing = room == null ? Skipped.NO_ROOM : Skipped.NO_TRAINER;
      return new Candidate(instance, template.title(), null, missing);
    }
    Plan plan =
        new Plan(
            template.id(),
            series.id(),
            TimeRange.of(instance.startsAt(), series.durationFor(template)),
            room,
            trainer,
            series.capacityFor(template),
            template.details().creditsRequired());
    return new Candidate(instance, template.title(), plan, null);
  }

  /** What must be free; null when a room or trainer is missing. */
  Slot slot() {
    return plan == null ? null : new Slot(plan.time(), plan.roomId(), plan.trainerId());
  }
}
