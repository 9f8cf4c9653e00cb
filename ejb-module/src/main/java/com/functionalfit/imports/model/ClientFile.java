package com.functionalfit.imports.model;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file of clients that has the form of one (rule IMP-1).
 *
 * @param rows every row with something in it, in the order of the file
 * @param ignoredColumns columns nobody asked for, as they are written
 */
public record ClientFile(List<ImportRow> rows, List<String> ignoredColumns) {

  static final String NAME = "nev";
  static final String EMAIL = "email";
  static final String PHONE = "tel";
  static final String SERVICE = "szolg";
  static final String TRAINER_FEE = "edzoi dij";
  static final String ENTRY_FEE = "belepo dij";

  /** Most rows of one file. */
  public static final int MAX_ROWS = 20_000;

  private static final List<String> COLUMNS =
      List.of(NAME, EMAIL, PHONE, SERVICE, TRAINER_FEE, ENTRY_FEE);
  private static final String FIELD = "file";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Keeps rows and columns as they are. */
  public ClientFile {
    rows = List.copyOf(rows);
    ignoredColumns = List.copyOf(ignoredColumns);
  }

  /**
   * Text of an uploaded file.
   *
   * @throws Refusal VALIDATION on {@code file} when it is not UTF-8
   */
  public static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      Refusal refusal = Refusal.invalid(FIELD, FieldError.FORMAT);
      refusal.initCause(e);
      throw refusal;
    }
  }

  /**
   * Reads a file.
   *
   * @throws Refusal VALIDATION on {@code file}: {@code missing_columns} naming them, {@code
   *     required} without a row, {@code too_long} with more than {@value #MAX_ROWS}
   */
  public static ClientFile read(String text) {
    List<CsvText.Line> lines = CsvText.read(text);
    if (lines.size() < 2) {
      throw Refusal.invalid(FIELD, FieldError.REQUIRED);
    }
    if (lines.size() - 1 > MAX_ROWS) {
      throw Refusal.invalid(FIELD, FieldError.TOO_LONG);
    }
    List<String> header = lines.get(0).fields();
    Map<String, Integer> columns = columns(header);
    RowReader reader = new RowReader(columns);
    return new ClientFile(
        lines.stream().skip(1).map(reader::read).toList(),
        header.stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty() && !COLUMNS.contains(comparable(name)))
            .toList());
  }

  private static Map<String, Integer> columns(List<String> header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(comparable(header.get(i)), i);
    }
    List<String> missing = COLUMNS.stream().filter(column -> !columns.containsKey(column)).toList();
    if (!missing.isEmpty()) {
      throw Refusal.invalid(
          List.of(new FieldError(FIELD, FieldError.MISSING_COLUMNS)),
          Map.of("missingColumns", missing));
    }
    return columns;
  }

  private static String comparable(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }
}
