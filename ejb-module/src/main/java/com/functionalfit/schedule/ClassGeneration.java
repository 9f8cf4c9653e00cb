package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.model.ClassOccurrence;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.ClassTemplate;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.schedule.model.Templates;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Makes dated classes from series (rule CLS-2): used when a series is made and by the nightly job.
 * Every method runs in the caller's transaction. Repetition is harmless: a start that has a class
 * is reported as duplicate.
 */
@ApplicationScoped
public class ClassGeneration {

  /** Status of an instance that was, or in a dry run would be, created. */
  public static final String CREATED = "created";

  @Inject private Templates templates;
  @Inject private Occurrences occurrences;
  @Inject private ConflictCheck check;
  @Inject private ScheduleJournal journal;
  @Inject private StudioClock clock;

  /** A class to be made; ordered by series, then start. */
  public record Instance(long seriesId, long templateId, Instant startsAt) {}

  /**
   * What is due.
   *
   * @param instances by series id, then start
   * @param unreadable series whose rule cannot be expanded
   */
  public record Plan(List<Instance> instances, List<Long> unreadable) {}

  /**
   * What became of an instance.
   *
   * @param status created, duplicate, closed, conflict, past, no_room or no_trainer
   */
  public record Outcome(Instance instance, String status, List<Conflict> conflicts) {

    public boolean isCreated() {
      return CREATED.equals(status);
    }

    Skipped toSkipped() {
      return new Skipped(null, instance.startsAt(), status, conflicts);
    }
  }

  /**
   * The instances of active series of active templates, existing ones included: the same call gives
   * the same plan.
   *
   * @param from first day
   * @param horizonDays days after the first one
   * @param templateId null for all templates
   */
  public Plan plan(LocalDate from, int horizonDays, Long templateId) {
    List<Instance> instances = new ArrayList<>();
    List<Long> unreadable = new ArrayList<>();
    for (ClassSeries series : templates.listGenerating()) {
      if (templateId == null || templateId == series.templateId()) {
        try {
          instances.addAll(planSeries(series, from, horizonDays));
        } catch (Refusal e) {
          // Recorded in the report; one bad rule must not stop the others.
          unreadable.add(series.id());
        }
      }
    }
    return new Plan(instances, unreadable);
  }

  List<Instance> planSeries(ClassSeries series, LocalDate from, int horizonDays) {
    return series
        .recurrence()
        .between(from.atStartOfDay(), from.plusDays(horizonDays + 1L).atStartOfDay())
        .stream()
        .map(clock::instantOf)
        .distinct()
        .map(start -> new Instance(series.id(), series.templateId(), start))
        .toList();
  }

  /**
   * Creates what can be created, under the locks of templates, rooms and trainers in this order.
   *
   * @param dryRun decide only
   */
  public List<Outcome> create(List<Instance> instances, boolean dryRun) {
    if (instances.isEmpty()) {
      return List.of();
    }
    TreeSet<Long> templateIds = new TreeSet<>();
    instances.forEach(instance -> templateIds.add(instance.templateId()));
    if (!dryRun) {
      templates.lock(templateIds);
    }
    List<Candidate> candidates = instances.stream().map(this::candidate).toList();
    List<Slot> slots = candidates.stream().map(Candidate::slot).filter(Objects::nonNull).toList();
    if (!dryRun) {
      check.lock(
          slots.stream().map(Slot::roomId).toList(), slots.stream().map(Slot::staffId).toList());
    }
    GenerationRound round =
        new GenerationRound(
            check.open(slots),
            occurrences.listTaken(templateIds, instances.stream().map(Instance::startsAt).toList()),
            check.usable(slots),
            clock.now());
    List<Outcome> outcomes = candidates.stream().map(round::decide).toList();
    if (!dryRun) {
      save(round.admitted());
    }
    return outcomes;
  }

  private Candidate candidate(Instance instance) {
    ClassSeries series = templates.findSeries(instance.seriesId()).orElseThrow();
    ClassTemplate template = templates.find(instance.templateId()).orElseThrow();
    return Candidate.of(instance, series, template);
  }

  private void save(List<ClassOccurrence.Plan> plans) {
    List<ClassOccurrence> made =
        plans.stream().map(plan -> new ClassOccurrence(plan, false)).toList();
    made.forEach(occurrences::add);
    occurrences.flush();
    made.forEach(journal::created);
  }
}
