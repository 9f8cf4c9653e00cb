package com.functionalfit.web.json;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads query parameters with the same strictness as bodies. Parameters arrive as text, because a
 * JAX-RS conversion failure would be a 404 without a field.
 */
public final class QueryValues {

  private QueryValues() {}

  /** A positive id; null when absent. */
  public static Long id(String name, String text) {
    if (isAbsent(text)) {
      return null;
    }
    try {
      long value = Long.parseLong(text.strip());
      if (value > 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw Refusal.invalid(name, FieldError.FORMAT);
    }
    throw Refusal.invalid(name, FieldError.RANGE);
  }

  /** Trimmed text; null when absent or empty. */
  public static String text(String text) {
    return isAbsent(text) ? null : text.strip();
  }

  /** A date of the studio zone; null when absent. */
  public static LocalDate date(String name, String text) {
    if (isAbsent(text)) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw Refusal.invalid(name, FieldError.FORMAT);
    }
  }

  /** An instant with offset; null when absent. A plus sign that arrived as a blank is mended. */
  public static Instant instant(String name, String text) {
    if (isAbsent(text)) {
      return null;
    }
    String value = text.strip().replace(' ', '+');
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw Refusal.invalid(name, isLocal(value) ? FieldError.OFFSET_REQUIRED : FieldError.FORMAT);
    }
  }

  /** true or false; null when absent. */
  public static Boolean flag(String name, String text) {
    if (isAbsent(text)) {
      return null;
    }
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw Refusal.invalid(name, FieldError.FORMAT);
    };
  }

  /** A constant of an enum by its wire name, lower or upper case; null when absent. */
  public static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
    if (isAbsent(text)) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text.strip())) {
        return constant;
      }
    }
    throw Refusal.invalid(name, FieldError.UNKNOWN);
  }

  /**
   * Words of a fixed set, repeated or separated by commas.
   *
   * @param otherwise what counts when the parameter is absent
   */
  public static Set<String> words(
      String name, List<String> texts, Set<String> known, Set<String> otherwise) {
    Set<String> wanted =
        texts == null
            ? Set.of()
            : texts.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    if (!known.containsAll(wanted)) {
      throw Refusal.invalid(name, FieldError.UNKNOWN);
    }
    return wanted.isEmpty() ? otherwise : wanted;
  }

  private static boolean isAbsent(String text) {
    return text == null || text.isBlank();
  }

  private static boolean isLocal(String text) {
    try {
      LocalDateTime.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
