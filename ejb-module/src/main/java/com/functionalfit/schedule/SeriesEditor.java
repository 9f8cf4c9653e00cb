package com.functionalfit.schedule;

import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.ClassGeneration.Instance;
import com.functionalfit.schedule.ClassGeneration.Outcome;
import com.functionalfit.schedule.TemplateCommands.ChangeSeries;
import com.functionalfit.schedule.TemplateCommands.SeriesDraft;
import com.functionalfit.schedule.TemplateCommands.SeriesOutcome;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.ClassSeries.Overrides;
import com.functionalfit.schedule.model.Templates;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds and changes series. Runs in the caller's transaction. */
@ApplicationScoped
class SeriesEditor {

  @Inject private Templates templates;
  @Inject private SeriesRules rules;
  @Inject private SeriesRealignment realignment;
  @Inject private SeriesGeneration generation;
  @Inject private ScheduleJournal journal;

  SeriesOutcome add(long templateId, SeriesDraft draft) {
    templates.lock(List.of(templateId));
    if (templates.find(templateId).isEmpty()) {
      throw Refusal.notFound();
    }
    ClassSeries series = rules.toSeries(templateId, draft);
    templates.add(series);
    templates.flush();
    journal.series(ChangeAction.SERIES_CREATED, series, Map.of());
    return generation.generate(series, List.of(), true);
  }

  SeriesOutcome change(ChangeSeries command) {
    ClassSeries old = rules.lock(command.templateId(), command.seriesId(), command.version());
    realignment.lockPlaces(old, command.roomId().value(), command.trainerId().value());
    ClassSeries series = command.from() == null ? old : split(old, command.from());
    Map<String, Object> before = journal.snapshot(series);
    rules.apply(series, command);
    templates.flush();
    if (!before.equals(journal.snapshot(series))) {
      journal.series(ChangeAction.TEMPLATE_CHANGED, series, before);
    }
    List<Skipped> skipped = realignment.realign(series);
    return generation.generate(series, skipped, false);
  }

  /** Continues the series from a day on in a new one, unless it begins there anyway. */
  private ClassSeries split(ClassSeries old, LocalDate from) {
    LocalDateTime start = from.atStartOfDay();
    if (!old.hasInstanceBefore(start)) {
      return old;
    }
    LocalDateTime cut =
        old.recurrence().between(start, start.plusYears(1)).stream()
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("from", FieldError.NOTHING_TO_CREATE));
    Map<String, Object> before = journal.snapshot(old);
    ClassSeries next = old.splitAt(cut);
    templates.add(next);
    templates.flush();
    realignment.handOver(old, next, cut);
    journal.series(ChangeAction.SERIES_SPLIT, old, before);
    return next;
  }

  /** Makes the classes of one series that are due. */
  @ApplicationScoped
  static class SeriesGeneration {

    @Inject private ClassGeneration generation;
    @Inject private Templates templates;
    @Inject private StudioSettings settings;
    @Inject private StudioClock clock;

    /**
     * Makes them.
     *
     * @param isNew a start that is taken is news only for a new series
     */
    SeriesOutcome generate(ClassSeries series, List<Skipped> before, boolean isNew) {
      List<Skipped> skipped = new ArrayList<>(before);
      int generated = 0;
      boolean isDue =
          series.isActive()
              && templates.find(series.templateId()).filter(t -> t.isActive()).isPresent();
      if (isDue) {
        int horizon = settings.get(SettingKey.GENERATION_HORIZON_DAYS);
        List<Instance> due = generation.planSeries(series, clock.today(), horizon);
        List<Outcome> outcomes = generation.create(due, false);
        generated = (int) outcomes.stream().filter(Outcome::isCreated).count();
        outcomes.stream()
            .filter(outcome -> !outcome.isCreated())
            .filter(outcome -> isNew || !Skipped.DUPLICATE.equals(outcome.status()))
            .map(Outcome::toSkipped)
            .forEach(skipped::add);
      }
      return new SeriesOutcome(SeriesViews.of(series), generated, skipped);
    }
  }

  /** What a series may be. */
  @ApplicationScoped
  static class SeriesRules {

    @Inject private Templates templates;
    @Inject private ConflictCheck check;

    ClassSeries toSeries(long templateId, SeriesDraft draft) {
      requireUsable(draft.roomId(), draft.trainerId());
      Recurrence recurrence =
          Recurrence.of(draft.startsLocal(), draft.rrule(), draft.exdates(), draft.rdates());
      requireReadable(recurrence);
      return new ClassSeries(
          templateId,
          recurrence,
          new Overrides(draft.roomId(), draft.trainerId(), draft.capacity(), draft.durationMin()));
    }

    ClassSeries lock(long templateId, long seriesId, int version) {
      templates.lock(List.of(templateId));
      if (templates.find(templateId).isEmpty()) {
        throw Refusal.notFound();
      }
      ClassSeries series =
          templates
              .findSeries(seriesId)
              .filter(found -> found.templateId() == templateId)
              .orElseThrow(Refusal::notFound);
      if (series.version() != version) {
        throw Refusal.stale();
      }
      return series;
    }

    void apply(ClassSeries series, ChangeSeries command) {
      Recurrence was = series.recurrence();
      Recurrence now =
          Recurrence.of(
              command.startsLocal().notNull("startsLocal").orElse(was.startsLocal()),
              command.rrule().notNull("rrule").orElse(was.rule().text()),
              orNone(command.exdates().orElse(List.copyOf(was.exdates()))),
              orNone(command.rdates().orElse(List.copyOf(was.rdates()))));
      requireReadable(now);
      Overrides old = series.overrides();
      Overrides next =
          new Overrides(
              command.roomId().orElse(old.roomId()),
              command.trainerId().orElse(old.trainerId()),
              command.capacity().orElse(old.capacity()),
              command.durationMin().orElse(old.durationMin()));
      requireUsable(command.roomId().value(), command.trainerId().value());
      if (!now.equals(was)) {
        series.reschedule(now);
      }
      if (!next.equals(old)) {
        series.override(next);
      }
      command.isActive().notNull("isActive").ifPresent(series::activate);
    }

    private static List<LocalDateTime> orNone(List<LocalDateTime> times) {
      return times == null ? List.of() : times;
    }

    /** A rule that can be read may still never come true; find out now, not at night. */
    private static void requireReadable(Recurrence recurrence) {
      LocalDateTime start = recurrence.startsLocal();
      recurrence.between(start, start.plusDays(1));
    }

    private void requireUsable(Long roomId, Long trainerId) {
      if (roomId != null && !check.isUsableRoom(roomId)) {
        throw Refusal.invalid("roomId", FieldError.UNKNOWN);
      }
      if (trainerId != null && !check.isUsableStaff(trainerId)) {
        throw Refusal.invalid("trainerId", FieldError.UNKNOWN);
      }
    }
  }
}
