package com.functionalfit.batch.imports;

import com.functionalfit.imports.ClientImport;
import com.functionalfit.imports.OpenImport;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Works the rows of a chunk, each in a transaction of its own. */
@Dependent
@Named("importWriter")
public class ImportWriter extends AbstractItemWriter {

  @Inject private ClientImport imports;
  @Inject private StepContext step;

  @Override
  public void writeItems(List<Object> lines) {
    OpenImport open = (OpenImport) step.getTransientUserData();
    lines.forEach(line -> imports.work(open, (Integer) line));
  }
}
