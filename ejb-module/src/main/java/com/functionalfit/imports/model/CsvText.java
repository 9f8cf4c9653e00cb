package com.functionalfit.imports.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads semicolon-separated text: RFC 4180 with another separator. A quoted field may hold
 * separators, line ends and doubled quotes; line ends are LF or CRLF.
 */
final class CsvText {

  private static final char SEPARATOR = ';';
  private static final char QUOTE = '"';

  private final String text;
  private int at;
  private int line = 1;

  private CsvText(String text) {
    this.text = text;
  }

  /**
   * A record that is not empty.
   *
   * @param line number of its first line in the file, from 1
   */
  record Line(int line, List<String> fields) {}

  /** Every record with something in it. */
  static List<Line> read(String text) {
    CsvText csv = new CsvText(text);
    List<Line> lines = new ArrayList<>();
    while (csv.at < text.length()) {
      Line next = csv.next();
      if (next.fields().stream().anyMatch(field -> !field.isBlank())) {
        lines.add(next);
      }
    }
    return lines;
  }

  private Line next() {
    int first = line;
    List<String> fields = new ArrayList<>();
    boolean isMore = true;
    while (isMore) {
      fields.add(at < text.length() && text.charAt(at) == QUOTE ? quoted() : plain());
      isMore = at < text.length() && text.charAt(at) == SEPARATOR;
      if (isMore) {
        at++;
      }
    }
    endLine();
    return new Line(first, fields);
  }

  private String plain() {
    int from = at;
    while (at < text.length() && text.charAt(at) != SEPARATOR && !isLineEnd()) {
      at++;
    }
    return text.substring(from, at);
  }

  /** What follows the closing quote up to the separator is kept as it stands. */
  private String quoted() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == QUOTE) {
        if (at < text.length() && text.charAt(at) == QUOTE) {
          at++;
        } else {
          break;
        }
      }
      line += c == '\n' ? 1 : 0;
      value.append(c);
    }
    return value.append(plain()).toString();
  }

  private boolean isLineEnd() {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) == '\n'));
  }

  private void endLine() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length()) {
      at++;
    }
    line++;
  }
}
