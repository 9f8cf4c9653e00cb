package com.functionalfit.imports;

import com.functionalfit.imports.ImportView.Outcome;
import com.functionalfit.imports.ImportView.Status;
import com.functionalfit.platform.batch.BatchOperations;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Starting imports of clients and following them (rules IMP-1, IMP-5). */
@Stateless
@RolesAllowed(Roles.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportService {

  private static final int LATEST = 20;

  @Inject private ImportRecords records;
  @Inject private BatchOperations batch;

  /**
   * Takes a file and starts the batch job that works through it.
   *
   * @return id of the import
   * @throws Refusal VALIDATION on {@code file}, ALREADY_IMPORTED
   */
  public long start(StartImport command) {
    long importId = records.add(command);
    BatchOperations.Execution execution =
        batch.start(ClientImport.JOB, Map.of(ClientImport.IMPORT_ID, Long.toString(importId)));
    records.attach(importId, execution.executionId());
    return importId;
  }

  /** The latest imports, newest first, without their rows. */
  public List<ImportView> listLatest() {
    return records.listLatest(LATEST).stream().map(this::standing).toList();
  }

  /**
   * An import with a page of its rows.
   *
   * @param outcome null for all rows
   * @throws Refusal NOT_FOUND
   */
  public ImportView get(long importId, Outcome outcome, PageRequest page) {
    return standing(records.get(importId, outcome, page));
  }

  /** Whether an unfinished import still runs is known to the batch job alone. */
  private ImportView standing(ImportView view) {
    if (view.status() == Status.COMPLETED || view.executionId() == null) {
      return view;
    }
    return switch (batch.getExecution(view.executionId()).status()) {
      case "STOPPED" -> view.standing(Status.STOPPED);
      case "FAILED", "ABANDONED" -> view.standing(Status.FAILED);
      default -> view;
    };
  }
}
