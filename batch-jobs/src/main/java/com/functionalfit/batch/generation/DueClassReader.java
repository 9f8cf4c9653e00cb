package com.functionalfit.batch.generation;

import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.ClassGeneration;
import com.functionalfit.schedule.ClassGeneration.Instance;
import com.functionalfit.studio.StudioSettings;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Reads the instances by series, then start. The checkpoint names the span and the last instance
 * handed out, so that a restart, even on another day, goes on with the same work.
 */
@Dependent
@Named("dueClassReader")
public class DueClassReader extends AbstractItemReader {

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

  private GenerationSpan span;
  private List<Instance> instances;
  private int next;

  @Override
  public void open(Serializable stored) {
    GenerationCheckpoint checkpoint = GenerationCheckpoint.read(stored);
    span =
        checkpoint == null
            ? GenerationSpan.of(from, horizonDays, templateId, clock, settings)
            : checkpoint.span();
    instances = generation.plan(span.from(), span.horizonDays(), span.templateId()).instances();
    next = 0;
    while (checkpoint != null
        && next < instances.size()
        && checkpoint.covers(instances.get(next))) {
      next++;
    }
    step.setTransientUserData((long) instances.size());
  }

  @Override
  public Object readItem() {
    return next < instances.size() ? instances.get(next++) : null;
  }

  @Override
  public Serializable checkpointInfo() {
    return new GenerationCheckpoint(span, next == 0 ? null : instances.get(next - 1)).toText();
  }
}
