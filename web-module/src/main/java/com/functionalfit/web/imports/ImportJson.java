package com.functionalfit.web.imports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.functionalfit.imports.ImportView;
import com.functionalfit.imports.RowFault;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.web.json.ListResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Imports as they are answered. */
final class ImportJson {

  private static final String BUNDLE = "com.functionalfit.web.imports.Faults";

  private ImportJson() {}

  /** An import that was started. */
  @Schema(name = "StartedImport")
  record Started(long id, @Schema(nullable = true) Long executionId, String status) {

    static Started of(ImportView view) {
      return new Started(view.id(), view.executionId(), word(view.status()));
    }
  }

  /** An import without its rows. */
  @Schema(name = "ListedImport")
  record Listed(
      long id,
      String fileName,
      @Schema(enumeration = {"pending", "running", "completed", "failed", "stopped"}) String status,
      boolean dryRun,
      @Schema(nullable = true) Long executionId,
      int progress,
      int total,
      int created,
      int updated,
      int unchanged,
      int errors,
      Instant createdAt,
      @Schema(nullable = true) Instant finishedAt) {

    static Listed of(ImportView view) {
      return new Listed(
          view.id(),
          view.fileName(),
          word(view.status()),
          view.dryRun(),
          view.executionId(),
          view.progress(),
          view.total(),
          view.created(),
          view.updated(),
          view.unchanged(),
          view.errors(),
          view.createdAt(),
          view.finishedAt());
    }
  }

  /** An import with a page of its rows. */
  @Schema(name = "ClientImport")
  record Detailed(
      @JsonUnwrapped Listed listed, List<String> ignoredColumns, ListResponse.Paged<Row> rows) {

    static Detailed of(ImportView view) {
      return new Detailed(
          Listed.of(view), view.ignoredColumns(), ListResponse.of(view.rows(), Row::of));
    }
  }

  /** What became of a row. */
  @Schema(name = "ClientImportRow")
  record Row(
      int lineNo,
      @Schema(enumeration = {"created", "updated", "unchanged", "error"}) String outcome,
      @Schema(nullable = true) Long clientId,
      @Schema(nullable = true) String clientName,
      @Schema(nullable = true) Long priceId,
      boolean priceCreated,
      @Schema(nullable = true) String code,
      @Schema(nullable = true) String message) {

    static Row of(ImportView.Row row) {
      return new Row(
          row.lineNo(),
          word(row.outcome()),
          row.clientId(),
          row.clientName(),
          row.priceId(),
          row.priceCreated(),
          row.fault() == null ? null : row.fault().wireName(),
          words(row.fault()));
    }
  }

  private static String words(RowFault fault) {
    if (fault == null) {
      return null;
    }
    Locale locale = Locale.forLanguageTag(CurrentCaller.current().locale());
    return ResourceBundle.getBundle(BUNDLE, locale).getString(fault.wireName());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
