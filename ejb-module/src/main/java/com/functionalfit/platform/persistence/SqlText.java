package com.functionalfit.platform.persistence;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement with parameters {@code :name}, taken apart once: what stands between its parameters,
 * their names, and the columns of its result. Thread-safe.
 */
final class SqlText {

  // A quoted text, which may hold a colon, or a parameter.
  private static final Pattern TOKEN = Pattern.compile("'(?:[^'\\\\]|''|\\\\.)*'|:(\\w+)");

  private final List<String> pieces;
  private final List<String> order;
  private final Set<String> names;
  private volatile Map<String, Integer> columns;

  private SqlText(List<String> pieces, List<String> order) {
    this.pieces = pieces;
    this.order = order;
    this.names = Set.copyOf(order);
  }

  static SqlText parse(String sql) {
    List<String> pieces = new ArrayList<>();
    List<String> order = new ArrayList<>();
    Matcher token = TOKEN.matcher(sql);
    int from = 0;
    while (token.find()) {
      if (token.group(1) != null) {
        pieces.add(sql.substring(from, token.start()));
        order.add(token.group(1));
        from = token.end();
      }
    }
    pieces.add(sql.substring(from));
    return new SqlText(pieces, order);
  }

  /**
   * The statement as the driver takes it.
   *
   * @param bound receives the values in the order of their question marks
   */
  String expand(Map<String, Object> values, List<Object> bound) {
    StringBuilder expanded = new StringBuilder(pieces.get(0));
    for (int i = 0; i < order.size(); i++) {
      String name = order.get(i);
      if (!values.containsKey(name)) {
        throw new IllegalStateException("Parameter " + name + " has no value in " + sql());
      }
      Object value = values.get(name);
      if (value instanceof Collection<?> many) {
        bound.addAll(many);
        // Nothing is equal to NULL, as nothing is in an empty list.
        expanded.append(
            many.isEmpty() ? "NULL" : String.join(", ", Collections.nCopies(many.size(), "?")));
      } else {
        bound.add(value);
        expanded.append('?');
      }
      expanded.append(pieces.get(i + 1));
    }
    return expanded.toString();
  }

  /** Places of the columns by label, asked for once. */
  Map<String, Integer> columns(ResultSet found) throws SQLException {
    Map<String, Integer> known = columns;
    if (known == null) {
      known = new HashMap<>();
      ResultSetMetaData about = found.getMetaData();
      for (int i = 0; i < about.getColumnCount(); i++) {
        known.put(about.getColumnLabel(i + 1), i);
      }
      columns = known;
    }
    return known;
  }

  boolean has(String parameter) {
    return names.contains(parameter);
  }

  /** For messages. */
  String sql() {
    return String.join(":…", pieces);
  }
}
