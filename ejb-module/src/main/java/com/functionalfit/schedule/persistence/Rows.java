package com.functionalfit.schedule.persistence;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Reads columns of native queries, whatever the driver makes of them. */
final class Rows {

  private Rows() {}

  static Long id(Tuple row, String column) {
    Number value = (Number) row.get(column);
    return value == null ? null : value.longValue();
  }

  static long count(Tuple row, String column) {
    return ((Number) row.get(column)).longValue();
  }

  static int number(Tuple row, String column) {
    return ((Number) row.get(column)).intValue();
  }

  static Integer numberOrNull(Tuple row, String column) {
    Number value = (Number) row.get(column);
    return value == null ? null : value.intValue();
  }

  static BigDecimal amount(Tuple row, String column) {
    return (BigDecimal) row.get(column);
  }

  static String text(Tuple row, String column) {
    Object value = row.get(column);
    return value == null ? null : value.toString();
  }

  static boolean flag(Tuple row, String column) {
    Object value = row.get(column);
    return value instanceof Boolean bool ? bool : ((Number) value).intValue() != 0;
  }

  static Instant instant(Tuple row, String column) {
    Object value = row.get(column);
    if (value instanceof Timestamp timestamp) {
      return timestamp.toInstant();
    }
    return value instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : (Instant) value;
  }
}
