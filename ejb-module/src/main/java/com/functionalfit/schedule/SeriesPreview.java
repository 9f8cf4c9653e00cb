package com.functionalfit.schedule;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.ClassGeneration.Instance;
import com.functionalfit.schedule.ClassGeneration.Outcome;
import com.functionalfit.schedule.TemplateCommands.Preview;
import com.functionalfit.schedule.TemplateCommands.PreviewItem;
import com.functionalfit.schedule.TemplateCommands.SeriesDraft;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.ClassTemplate;
import com.functionalfit.schedule.model.Occurrences;
import com.functionalfit.schedule.model.Templates;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Tells what a series would make, by the judgement that making it uses; writes nothing. */
@ApplicationScoped
class SeriesPreview {

  private static final int MAX_DAYS = 365;

  @Inject private Templates templates;
  @Inject private Occurrences occurrences;
  @Inject private SeriesEditor.SeriesRules rules;
  @Inject private ConflictCheck check;
  @Inject private StudioClock clock;

  Preview of(long templateId, SeriesDraft draft, LocalDate until) {
    ClassTemplate template = templates.find(templateId).orElseThrow(Refusal::notFound);
    ClassSeries series = rules.toSeries(templateId, draft);
    Duration length = series.durationFor(template);
    List<Candidate> candidates =
        series
            .recurrence()
            .between(draft.startsLocal(), end(draft, until).plusDays(1).atStartOfDay())
            .stream()
            .map(clock::instantOf)
            .distinct()
            .map(start -> Candidate.of(new Instance(0, templateId, start), series, template))
            .toList();
    List<Slot> slots = candidates.stream().map(Candidate::slot).filter(Objects::nonNull).toList();
    GenerationRound round =
        new GenerationRound(
            check.open(slots),
            occurrences.listTaken(
                List.of(templateId),
                candidates.stream().map(each -> each.instance().startsAt()).toList()),
            check.usable(slots),
            null);
    return summarize(candidates.stream().map(each -> item(round.decide(each), length)).toList());
  }

  private static LocalDate end(SeriesDraft draft, LocalDate until) {
    LocalDate first = draft.startsLocal().toLocalDate();
    LocalDate last = first.plusDays(MAX_DAYS);
    if (until == null) {
      return last;
    }
    if (until.isBefore(first) || until.isAfter(last)) {
      throw Refusal.invalid("until", FieldError.RANGE);
    }
    return until;
  }

  /** A date without room or trainer cannot take place: nothing is ok about it. */
  private static PreviewItem item(Outcome outcome, Duration length) {
    String status =
        switch (outcome.status()) {
          case ClassGeneration.CREATED -> "ok";
          case Skipped.CLOSED, Skipped.DUPLICATE -> outcome.status();
          default -> Skipped.CONFLICT;
        };
    return new PreviewItem(
        outcome.instance().startsAt(),
        outcome.instance().startsAt().plus(length),
        status,
        outcome.conflicts());
  }

  private static Preview summarize(List<PreviewItem> items) {
    return new Preview(
        items,
        items.size(),
        count(items, "ok"),
        count(items, Skipped.CONFLICT),
        count(items, Skipped.CLOSED),
        count(items, Skipped.DUPLICATE));
  }

  private static int count(List<PreviewItem> items, String status) {
    return (int) items.stream().filter(item -> status.equals(item.status())).count();
  }
}
