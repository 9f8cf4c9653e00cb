package com.functionalfit.imports.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a fee as people write it (rule IMP-4). */
final class FeeText {

  private static final Pattern DECORATION =
      Pattern.compile("(?i)HUF|Ft\\.?|EUR|€|USD|\\$|[\\s\\u00A0\\u202F]");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?|\\.\\d+");
  private static final int SCALE = 2;
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(10);

  private FeeText() {}

  /**
   * The amount, rounded half up to two places.
   *
   * @return empty when it cannot be read, is negative or too large
   */
  static Optional<BigDecimal> read(String text) {
    String bare = DECORATION.matcher(text).replaceAll("");
    String plain = plain(bare);
    if (!NUMBER.matcher(plain).matches()) {
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(plain).setScale(SCALE, RoundingMode.HALF_UP);
    return Optional.of(amount).filter(value -> value.compareTo(LIMIT) < 0);
  }

  /** With both signs the last one is decimal; one sign before groups of three is thousands. */
  private static String plain(String text) {
    int dot = text.lastIndexOf('.');
    int comma = text.lastIndexOf(',');
    if (dot >= 0 && comma >= 0) {
      char thousands = dot > comma ? ',' : '.';
      return text.replace(String.valueOf(thousands), "").replace(',', '.');
    }
    if (THOUSANDS.matcher(text).matches()) {
      return text.replaceAll("[.,]", "");
    }
    return text.replace(',', '.');
  }
}
