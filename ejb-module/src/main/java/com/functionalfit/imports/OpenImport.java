package com.functionalfit.imports;

import com.functionalfit.imports.model.ImportRow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An import that is being worked through: its rows, read once. */
public final class OpenImport {

  private final long id;
  private final boolean isDryRun;
  private final Map<Integer, ImportRow> rows = new LinkedHashMap<>();

  OpenImport(long id, boolean isDryRun, List<ImportRow> rows) {
    this.id = id;
    this.isDryRun = isDryRun;
    rows.forEach(row -> this.rows.put(row.line(), row));
  }

  /** Numbers of the lines that hold a row, in the order of the file. */
  public List<Integer> lines() {
    return List.copyOf(Collections.unmodifiableMap(rows).keySet());
  }

  public long id() {
    return id;
  }

  boolean isDryRun() {
    return isDryRun;
  }

  ImportRow row(int line) {
    return rows.get(line);
  }
}
