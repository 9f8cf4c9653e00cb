package com.functionalfit.imports;

import com.functionalfit.imports.model.Imports;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * What the batch job does, step by step. Each row is a transaction of its own (rule IMP-2), and a
 * row that has its result is left alone: a row that is done again does no harm.
 */
@ApplicationScoped
public class ClientImport {

  /** Name of the batch job. */
  public static final String JOB = "client-import";

  /** Its parameter. */
  public static final String IMPORT_ID = "importId";

  private static final Logger LOG = Logger.getLogger(ClientImport.class);

  @Inject private RunRecords records;

  /**
   * Notes that an execution works on an import, and reads its file.
   *
   * @throws IllegalStateException when the file is gone, 24 hours after it came
   */
  public OpenImport begin(long importId, long executionId) {
    return records.begin(importId, executionId);
  }

  /** Reads the file of an import that {@link #begin} began. */
  public OpenImport open(long importId) {
    return records.open(importId);
  }

  /** Works a row. */
  @RetryContention
  public void work(OpenImport open, int line) {
    try {
      records.work(open, line);
    } catch (Refusal e) {
      // Somebody else took the address in between; whatever it was, the row's work is undone.
      LOG.infof("Row %d of import %d was refused: %s", line, open.id(), e.getMessage());
      records.note(open, line, Imports.Result.error(RowFault.REFUSED));
    }
  }

  /** Notes the end. */
  public void complete(long importId) {
    records.complete(importId);
  }
}
