package com.functionalfit.batch.imports;

import com.functionalfit.imports.ClientImport;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Notes that every row has its result. */
@Dependent
@Named("importSummary")
public class ImportSummary extends AbstractBatchlet {

  @Inject private ClientImport imports;

  @Inject
  @BatchProperty(name = "importId")
  private String importId;

  @Override
  public String process() {
    imports.complete(Long.parseLong(importId));
    return "COMPLETED";
  }
}
