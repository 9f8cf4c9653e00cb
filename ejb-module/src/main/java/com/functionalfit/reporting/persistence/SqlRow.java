package com.functionalfit.reporting.persistence;

import jakarta.persistence.Tuple;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Reads the columns of a native row. */
final class SqlRow {

  private SqlRow() {}

  /** A number; 0 for NULL, which is what a sum over no rows is. */
  static long number(Tuple row, String name) {
    Long value = optionalNumber(row, name);
    return value == null ? 0 : value;
  }

  static Long optionalNumber(Tuple row, String name) {
    Object value = row.get(name);
    return value == null ? null : ((Number) value).longValue();
  }

  static String text(Tuple row, String name) {
    Object value = row.get(name);
    return value == null ? null : value.toString();
  }

  static LocalDate date(Tuple row, String name) {
    return ((Date) row.get(name)).toLocalDate();
  }

  static Instant instant(Tuple row, String name) {
    return ((Timestamp) row.get(name)).toInstant();
  }
}
