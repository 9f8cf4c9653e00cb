package com.functionalfit.imports.model;

import com.functionalfit.imports.ImportView;
import com.functionalfit.imports.ImportView.Outcome;
import com.functionalfit.imports.RowFault;
import com.functionalfit.shared.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where imports, their files and their results are kept. */
public interface Imports {

  /**
   * A file that arrived.
   *
   * @param claimKey hash that no other import may hold; null for a dry run
   */
  record Arrival(
      long userId,
      String fileName,
      String sha256,
      String claimKey,
      boolean isDryRun,
      List<String> ignoredColumns,
      int rows) {}

  /**
   * What became of a row.
   *
   * @param fault null unless it is an error
   */
  record Result(
      Outcome outcome, Long clientId, Long priceId, boolean priceCreated, RowFault fault) {

    /** A row that was refused. */
    public static Result error(RowFault fault) {
      return new Result(Outcome.ERROR, null, null, false, fault);
    }
  }

  /** Gives up a claim on a file: always, or when it is older than a moment. */
  void releaseClaim(String sha256, Instant before);

  /**
   * Stores an import with its file.
   *
   * @throws com.functionalfit.shared.Refusal ALREADY_IMPORTED while another holds the claim
   */
  long add(Arrival arrival, String content, Instant fileExpiresAt);

  /** Text of the file; empty when it is gone. */
  Optional<String> findContent(long importId);

  boolean isDryRun(long importId);

  void begin(long importId, long executionId);

  boolean isDone(long importId, int line);

  void addResult(long importId, int line, Result result);

  void complete(long importId, Instant fileExpiresAt);

  void attach(long importId, long executionId);

  /** Newest imports first, without rows. */
  List<ImportView> listLatest(int limit);

  /** An import with a page of its rows, those with an outcome only unless that is null. */
  Optional<ImportView> find(long importId, Outcome outcome, PageRequest page);
}
