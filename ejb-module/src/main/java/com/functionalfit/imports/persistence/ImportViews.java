package com.functionalfit.imports.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.imports.ImportView;
import com.functionalfit.imports.ImportView.Outcome;
import com.functionalfit.imports.ImportView.Row;
import com.functionalfit.imports.ImportView.Status;
import com.functionalfit.imports.RowFault;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads imports for people. */
@ApplicationScoped
class ImportViews {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PERCENT = 100;
  private static final String COLUMNS =
      """
      i.id, i.file_name, i.status, i.dry_run, i.batch_execution_id, i.total, i.created, i.updated,
      i.unchanged, i.errors, i.ignored_columns, i.created_at, i.finished_at""";
  private static final String IMPORTS = "FROM client_imports i WHERE 1 = 1";
  private static final String ROW_COLUMNS =
      "r.line_no, r.outcome, r.client_id, c.full_name, r.price_id, r.price_created, r.fault";
  private static final String ROWS =
      "FROM client_import_rows r LEFT JOIN clients c ON c.id = r.client_id"
          + " WHERE r.import_id = :import";

  @PersistenceContext private EntityManager em;

  List<ImportView> listLatest(int limit) {
    Page<Row> none = Page.empty(PageRequest.first(1));
    return new SqlFilter(IMPORTS).list(em, COLUMNS, "i.id DESC", limit, row -> view(row, none));
  }

  Optional<ImportView> find(long importId, String outcome, PageRequest page) {
    Page<Row> rows =
        new SqlFilter(ROWS)
            .with("import", importId)
            .and("r.outcome = :outcome", "outcome", outcome)
            .page(em, ROW_COLUMNS, "r.line_no", page, ImportViews::row);
    return new SqlFilter(IMPORTS)
            .and("i.id = :id", "id", importId)
            .list(em, COLUMNS, "i.id", 1, row -> view(row, rows))
            .stream()
            .findFirst();
  }

  static String json(List<String> words) {
    try {
      return JSON.writeValueAsString(words);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Words are no JSON", e);
    }
  }

  private static ImportView view(Tuple row, Page<Row> rows) {
    int total = Rows.number(row, "total");
    int done =
        Rows.number(row, "created")
            + Rows.number(row, "updated")
            + Rows.number(row, "unchanged")
            + Rows.number(row, "errors");
    return new ImportView(
        Rows.id(row, "id"),
        Rows.text(row, "file_name"),
        constant(Status.class, Rows.text(row, "status")),
        Rows.flag(row, "dry_run"),
        Rows.id(row, "batch_execution_id"),
        total == 0 ? 0 : PERCENT * done / total,
        total,
        Rows.number(row, "created"),
        Rows.number(row, "updated"),
        Rows.number(row, "unchanged"),
        Rows.number(row, "errors"),
        words(Rows.text(row, "ignored_columns")),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "finished_at"),
        rows);
  }

  private static Row row(Tuple row) {
    String fault = Rows.text(row, "fault");
    return new Row(
        Rows.number(row, "line_no"),
        constant(Outcome.class, Rows.text(row, "outcome")),
        Rows.id(row, "client_id"),
        Rows.text(row, "full_name"),
        Rows.id(row, "price_id"),
        Rows.flag(row, "price_created"),
        fault == null ? null : constant(RowFault.class, fault));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String stored) {
    return Enum.valueOf(type, stored.toUpperCase(Locale.ROOT));
  }

  private static List<String> words(String json) {
    try {
      return JSON.readValue(json, new TypeReference<List<String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An import holds something else than JSON", e);
    }
  }
}
