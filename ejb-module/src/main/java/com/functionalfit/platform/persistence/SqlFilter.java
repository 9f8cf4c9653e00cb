package com.functionalfit.platform.persistence;

import com.functionalfit.platform.persistence.PlainSql.RowReader;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Sort;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Builds the conditions of a list from the filters somebody asked for, and reads a page of it with
 * two statements. SQL text comes from the program only; what a person entered is bound.
 */
public final class SqlFilter {

  private final StringBuilder sql;
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /** Starts with everything from FROM on, including a first condition. */
  public SqlFilter(String fromAndWhere) {
    this.sql = new StringBuilder(fromAndWhere);
  }

  /** Adds a condition that needs no parameter, when wanted. */
  public SqlFilter and(boolean isWanted, String condition) {
    if (isWanted) {
      sql.append(" AND ").append(condition);
    }
    return this;
  }

  /** Adds a condition with one parameter, unless its value is null. */
  public SqlFilter and(String condition, String parameter, Object value) {
    if (value != null) {
      sql.append(" AND ").append(condition);
      parameters.put(parameter, value);
    }
    return this;
  }

  /** Binds a parameter that a condition added before uses. */
  public SqlFilter with(String parameter, Object value) {
    parameters.put(parameter, value);
    return this;
  }

  /** A pattern that finds a text anywhere in a column; null for null. */
  public static String containing(String text) {
    return text == null ? null : "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }

  /**
   * The ORDER BY list of a request.
   *
   * @param columns SQL expression by field name
   * @param otherwise order when nothing was asked for
   * @param last makes the order total, e.g. the id
   */
  public static String order(
      PageRequest request, Map<String, String> columns, String otherwise, String last) {
    String wanted =
        request.sort().stream().map(sort -> term(sort, columns)).collect(Collectors.joining(", "));
    return (wanted.isEmpty() ? otherwise : wanted) + ", " + last;
  }

  /** Reads one page: a count, and the rows. */
  public <T> Page<T> page(
      EntityManager em,
      String columns,
      String order,
      PageRequest request,
      Function<Tuple, T> mapper) {
    Tuple count = bind(SqlQuery.of(em, "SELECT COUNT(*) AS total " + sql)).row();
    List<T> items = list(em, columns, order, request.offset(), request.pageSize(), mapper);
    return Page.of(items, request, Rows.id(count, "total"));
  }

  /** Reads the first rows. */
  public <T> List<T> list(
      EntityManager em, String columns, String order, int limit, Function<Tuple, T> mapper) {
    return list(em, columns, order, 0, limit, mapper);
  }

  /** Reads every row on a plain connection, for lists of thousands (ADR 28). */
  public <T> List<T> list(PlainSql plain, String columns, String order, RowReader<T> reader) {
    List<Object> values = new ArrayList<>();
    String text =
        SqlText.parse("SELECT " + columns + " " + sql + " ORDER BY " + order)
            .expand(parameters, values);
    return plain.list(reader, text, values.toArray());
  }

  private <T> List<T> list(
      EntityManager em,
      String columns,
      String order,
      int offset,
      int limit,
      Function<Tuple, T> mapper) {
    SqlQuery rows = bind(SqlQuery.of(em, "SELECT " + columns + " " + sql + " ORDER BY " + order));
    return rows.limit(offset, limit).rows().stream().map(mapper).toList();
  }

  private SqlQuery bind(SqlQuery query) {
    parameters.forEach(query::setParameter);
    return query;
  }

  private static String term(Sort sort, Map<String, String> columns) {
    String column = columns.get(sort.field());
    if (column == null) {
      throw new IllegalArgumentException("Not a field to sort by: " + sort.field());
    }
    return column + (sort.ascending() ? " ASC" : " DESC");
  }
}
