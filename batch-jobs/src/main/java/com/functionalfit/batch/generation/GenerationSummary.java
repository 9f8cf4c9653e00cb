package com.functionalfit.batch.generation;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Last step: what the execution did becomes its exit status and the step's message. */
@Dependent
@Named("generationReport")
public class GenerationSummary extends AbstractBatchlet {

  @Inject private JobContext job;
  @Inject private StepContext step;

  @Override
  public String process() {
    // An execution that had nothing left to do, e.g. restarted after its last chunk, has no report.
    GenerationReport report =
        job.getTransientUserData() instanceof GenerationReport done
            ? done
            : GenerationReport.read(null);
    step.setPersistentUserData(report.toJson());
    job.setExitStatus(report.summary());
    return "REPORTED";
  }
}
