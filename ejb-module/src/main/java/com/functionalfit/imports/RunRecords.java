package com.functionalfit.imports;

import com.functionalfit.imports.model.ClientFile;
import com.functionalfit.imports.model.ImportRow;
import com.functionalfit.imports.model.Imports;
import com.functionalfit.imports.model.Imports.Result;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The transactions of working through an import, apart from those of the batch job's chunks. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RunRecords {

  @Inject private Imports imports;
  @Inject private RowDesk desk;
  @Inject private StudioClock clock;

  public OpenImport begin(long importId, long executionId) {
    imports.begin(importId, executionId);
    return open(importId);
  }

  public OpenImport open(long importId) {
    String text =
        imports
            .findContent(importId)
            .orElseThrow(
                () -> new IllegalStateException("The file of import " + importId + " is gone"));
    return new OpenImport(importId, imports.isDryRun(importId), ClientFile.read(text).rows());
  }

  public void work(OpenImport open, int line) {
    if (!imports.isDone(open.id(), line)) {
      ImportRow row = open.row(line);
      Result result =
          row.fault() == null ? desk.work(row, open.isDryRun()) : Result.error(row.fault());
      imports.addResult(open.id(), line, result);
    }
  }

  public void note(OpenImport open, int line, Result result) {
    imports.addResult(open.id(), line, result);
  }

  public void complete(long importId) {
    imports.complete(importId, clock.now().plus(ImportRecords.DAY));
  }
}
