package com.functionalfit.platform.persistence;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Reads rows and columns of native queries, whatever the driver makes of them. */
public final class Rows {

  private Rows() {}

  /** The rows of a native query that was made with {@link Tuple} as its result class. */
  @SuppressWarnings("unchecked") // a native query with a result class is untyped in JPA
  public static List<Tuple> of(Query query) {
    return query.getResultList();
  }

  /** A whole number; null when the column is. */
  public static Long id(Tuple row, String column) {
    Number value = (Number) row.get(column);
    return value == null ? null : value.longValue();
  }

  /** A small whole number; null when the column is. */
  public static Integer number(Tuple row, String column) {
    Number value = (Number) row.get(column);
    return value == null ? null : value.intValue();
  }

  public static BigDecimal amount(Tuple row, String column) {
    return (BigDecimal) row.get(column);
  }

  public static String text(Tuple row, String column) {
    Object value = row.get(column);
    return value == null ? null : value.toString();
  }

  public static byte[] bytes(Tuple row, String column) {
    return (byte[]) row.get(column);
  }

  /** True for anything but zero. */
  public static boolean flag(Tuple row, String column) {
    Object value = row.get(column);
    return value instanceof Boolean bool ? bool : ((Number) value).intValue() != 0;
  }

  /** A moment stored in UTC; null when the column is. */
  public static Instant instant(Tuple row, String column) {
    Object value = row.get(column);
    if (value instanceof Timestamp timestamp) {
      return timestamp.toInstant();
    }
    return value instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : (Instant) value;
  }

  /** A date; null when the column is. */
  public static LocalDate date(Tuple row, String column) {
    Object value = row.get(column);
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
