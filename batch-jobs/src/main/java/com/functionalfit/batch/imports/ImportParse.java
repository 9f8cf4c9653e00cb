package com.functionalfit.batch.imports;

import com.functionalfit.batch.launch.StepNote;
import com.functionalfit.imports.ClientImport;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reads the file once and notes that the work has begun. */
@Dependent
@Named("importParse")
public class ImportParse extends AbstractBatchlet {

  @Inject private ClientImport imports;
  @Inject private JobContext job;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = "importId")
  private String importId;

  @Override
  public String process() {
    int rows = imports.begin(Long.parseLong(importId), job.getExecutionId()).lines().size();
    step.setPersistentUserData(new StepNote(null, null, null, null, rows + " rows").toJson());
    return "COMPLETED";
  }
}
