package com.functionalfit.shared;

import java.util.regex.Pattern;

/** The one form a phone number is compared in (rule PRIV-1). */
public final class PhoneNumber {

  private static final Pattern DECORATION = Pattern.compile("[\\s()\\[\\]/.\\-]");
  private static final Pattern WELL_FORMED = Pattern.compile("\\+?\\d{3,19}");
  private static final int NATIONAL_DIGITS = 8;

  private PhoneNumber() {}

  /**
   * The comparable form: no spaces, dashes or brackets; 06…, 36… and 0036… become +36…, other
   * numbers stay as they are.
   *
   * @return null for null
   */
  public static String normalise(String typed) {
    if (typed == null) {
      return null;
    }
    String digits = DECORATION.matcher(typed).replaceAll("");
    if (digits.startsWith("00")) {
      return "+" + digits.substring(2);
    }
    if (isHungarian(digits, "06") || isHungarian(digits, "36")) {
      return "+36" + digits.substring(2);
    }
    return digits;
  }

  /** Whether a text could be a whole phone number. */
  public static boolean isWellFormed(String typed) {
    return typed != null && WELL_FORMED.matcher(normalise(typed)).matches();
  }

  /**
   * Refuses a text that is no phone number; null passes.
   *
   * @throws Refusal VALIDATION with code {@code format}
   */
  public static String check(String field, String typed) {
    if (typed != null && !isWellFormed(typed)) {
      throw Refusal.invalid(field, FieldError.FORMAT);
    }
    return typed;
  }

  private static boolean isHungarian(String digits, String prefix) {
    return digits.startsWith(prefix) && digits.length() >= prefix.length() + NATIONAL_DIGITS;
  }
}
