package com.functionalfit.imports;

import com.functionalfit.shared.Page;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import and how far it is (rule IMP-5).
 *
 * @param executionId execution of the batch job; null until it has one
 * @param progress percent of the rows that are done
 * @param total rows in the file; 0 until it is parsed
 * @param ignoredColumns columns of the file that mean nothing here
 */
public record ImportView(
    long id,
    String fileName,
    Status status,
    boolean dryRun,
    Long executionId,
    int progress,
    int total,
    int created,
    int updated,
    int unchanged,
    int errors,
    List<String> ignoredColumns,
    Instant createdAt,
    Instant finishedAt,
    Page<Row> rows) {

  /** How an import stands. */
  public enum Status {
    PENDING,
    RUNNING,
    COMPLETED,
    FAILED,
    STOPPED
  }

  /** What became of a row. */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    ERROR
  }

  /**
   * The result of a row.
   *
   * @param lineNo number of its first line in the file
   * @param clientId null for an error, and for somebody a dry run would create
   * @param clientName null likewise
   * @param priceId price code that was written; null without, and in a dry run
   * @param priceCreated whether a price code was written, or would be
   * @param fault null unless the outcome is an error
   */
  @Schema(name = "ImportedRow")
  public record Row(
      int lineNo,
      Outcome outcome,
      Long clientId,
      String clientName,
      Long priceId,
      boolean priceCreated,
      RowFault fault) {}

  /** The same import with its status as the batch job has it. */
  ImportView standing(Status actual) {
    return new ImportView(
        id,
        fileName,
        actual,
        dryRun,
        executionId,
        progress,
        total,
        created,
        updated,
        unchanged,
        errors,
        ignoredColumns,
        createdAt,
        finishedAt,
        rows);
  }
}
