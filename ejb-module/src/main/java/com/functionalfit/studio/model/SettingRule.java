package com.functionalfit.studio.model;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.WeekHours;
import com.functionalfit.studio.WeekHours.DayHours;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How the values of one setting are checked when they come in as plain JSON values, and written
 * back as such.
 *
 * @param typeName name of the type as the API shows it
 * @param nullable whether null is a value
 * @param reader turns a plain, non-null value into a checked one
 * @param writer turns a checked, non-null value into a plain one
 */
public record SettingRule<T>(
    String typeName, boolean nullable, Reader<T> reader, Function<T, Object> writer) {

  private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final int MAX_TEXT = 255;
  private static final BigDecimal MAX_AMOUNT = new BigDecimal("9999999999.99");

  /** Reads a plain value. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(Object raw) throws SettingRejected;
  }

  /**
   * The checked value of a plain one.
   *
   * @param raw number, text, boolean, map or null
   * @throws SettingRejected when it has the wrong type or is out of range
   */
  public T read(Object raw) throws SettingRejected {
    if (raw == null) {
      require(nullable, FieldError.REQUIRED);
      return null;
    }
    return reader.read(raw);
  }

  /** The plain form of a checked value. */
  public Object write(T value) {
    return value == null ? null : writer.apply(value);
  }

  static SettingRule<Boolean> flag() {
    return new SettingRule<>("boolean", false, raw -> as(Boolean.class, raw), Boolean.class::cast);
  }

  static SettingRule<Integer> integer(int min, int max) {
    return new SettingRule<>(
        "integer",
        false,
        raw -> {
          BigDecimal number = number(raw);
          require(number.stripTrailingZeros().scale() <= 0, FieldError.FORMAT);
          require(
              number.compareTo(BigDecimal.valueOf(min)) >= 0
                  && number.compareTo(BigDecimal.valueOf(max)) <= 0,
              FieldError.RANGE);
          return number.intValueExact();
        },
        Integer.class::cast);
  }

  static SettingRule<BigDecimal> amount(boolean nullable) {
    return new SettingRule<>(
        "decimal",
        nullable,
        raw -> {
          BigDecimal number = number(raw);
          require(number.stripTrailingZeros().scale() <= 2, FieldError.RANGE);
          require(number.signum() >= 0 && number.compareTo(MAX_AMOUNT) <= 0, FieldError.RANGE);
          return new BigDecimal(number.stripTrailingZeros().toPlainString());
        },
        BigDecimal.class::cast);
  }

  static SettingRule<String> choice(String... options) {
    List<String> allowed = List.of(options);
    return new SettingRule<>(
        String.join("|", allowed),
        false,
        raw -> {
          String text = text(raw);
          require(allowed.contains(text), FieldError.RANGE);
          return text;
        },
        String.class::cast);
  }

  static SettingRule<String> words() {
    return new SettingRule<>(
        "string",
        false,
        raw -> {
          String text = text(raw);
          require(!text.isEmpty(), FieldError.REQUIRED);
          require(text.length() <= MAX_TEXT, FieldError.TOO_LONG);
          return text;
        },
        String.class::cast);
  }

  static SettingRule<String> email(boolean nullable) {
    return new SettingRule<>(
        "email",
        nullable,
        raw -> {
          String text = text(raw);
          require(text.length() <= MAX_TEXT, FieldError.TOO_LONG);
          require(EMAIL.matcher(text).matches(), FieldError.FORMAT);
          return text;
        },
        String.class::cast);
  }

  static SettingRule<LocalTime> time() {
    return new SettingRule<>(
        "time",
        false,
        raw -> {
          String text = text(raw);
          require(TIME.matcher(text).matches(), FieldError.FORMAT);
          try {
            return LocalTime.parse(text);
          } catch (DateTimeException e) {
            throw new SettingRejected(FieldError.RANGE);
          }
        },
        LocalTime::toString);
  }

  static SettingRule<WeekHours> weekHours() {
    return new SettingRule<>(
        "weekHours",
        false,
        raw -> {
          try {
            return WeekHours.of("", dayHours(as(Map.class, raw)));
          } catch (Refusal e) {
            throw new SettingRejected(e.errors().get(0).code());
          }
        },
        WeekHours::days);
  }

  private static Map<String, DayHours> dayHours(Map<?, ?> raw) throws SettingRejected {
    Map<String, DayHours> days = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : raw.entrySet()) {
      days.put(
          String.valueOf(entry.getKey()), entry.getValue() == null ? null : day(entry.getValue()));
    }
    return days;
  }

  private static DayHours day(Object raw) throws SettingRejected {
    if (raw instanceof DayHours hours) {
      return hours;
    }
    Map<?, ?> fields = as(Map.class, raw);
    for (Object name : fields.keySet()) {
      require("open".equals(name) || "close".equals(name), FieldError.UNKNOWN_FIELD);
    }
    return new DayHours(
        as(String.class, fields.get("open")), as(String.class, fields.get("close")));
  }

  private static BigDecimal number(Object raw) throws SettingRejected {
    return new BigDecimal(as(Number.class, raw).toString());
  }

  private static String text(Object raw) throws SettingRejected {
    return as(String.class, raw).strip();
  }

  private static <V> V as(Class<V> type, Object raw) throws SettingRejected {
    require(type.isInstance(raw), FieldError.FORMAT);
    return type.cast(raw);
  }

  private static void require(boolean condition, String code) throws SettingRejected {
    if (!condition) {
      throw new SettingRejected(code);
    }
  }
}
