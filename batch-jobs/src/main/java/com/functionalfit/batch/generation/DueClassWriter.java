package com.functionalfit.batch.generation;

import com.functionalfit.schedule.ClassGeneration;
import com.functionalfit.schedule.ClassGeneration.Instance;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Creates a chunk's classes in its transaction and adds the outcome to the step's report. */
@Dependent
@Named("dueClassWriter")
public class DueClassWriter extends AbstractItemWriter {

  @Inject private ClassGeneration generation;
  @Inject private StepContext step;
  @Inject private JobContext job;

  @Inject
  @BatchProperty(name = "dryRun")
  private String dryRun;

  @Override
  public void writeItems(List<Object> items) {
    List<Instance> instances = items.stream().map(Instance.class::cast).toList();
    GenerationReport report = GenerationReport.read(step.getPersistentUserData());
    GenerationReport grown =
        report.plus(
            generation.create(instances, Boolean.parseBoolean(dryRun)),
            (Long) step.getTransientUserData());
    step.setPersistentUserData(grown.toJson());
    job.setTransientUserData(grown);
  }
}
