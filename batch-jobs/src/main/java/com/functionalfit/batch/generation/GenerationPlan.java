package com.functionalfit.batch.generation;

import com.functionalfit.batch.launch.StepNote;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.ClassGeneration;
import com.functionalfit.schedule.ClassGeneration.Plan;
import com.functionalfit.studio.StudioSettings;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First step: counts what is due, and names series whose rule cannot be read. */
@Dependent
@Named("generationPlan")
public class GenerationPlan extends AbstractBatchlet {

  @Inject private ClassGeneration generation;
  @Inject private StudioClock clock;
  @Inject private StudioSettings settings;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = "from")
  private String from;

  @Inject
  @BatchProperty(name = "horizonDays")
  private String horizonDays;

  @Inject
  @BatchProperty(name = "templateId")
  private String templateId;

  @Override
  public String process() {
    GenerationSpan span = GenerationSpan.of(from, horizonDays, templateId, clock, settings);
    Plan plan = generation.plan(span.from(), span.horizonDays(), span.templateId());
    long total = plan.instances().size();
    String unreadable =
        plan.unreadable().isEmpty() ? "" : ", unreadable rules in series " + plan.unreadable();
    String message =
        "%d instances from %s, %d days ahead%s"
            .formatted(total, span.from(), span.horizonDays(), unreadable);
    step.setPersistentUserData(new StepNote(0L, total, null, null, message).toJson());
    return "PLANNED";
  }
}
