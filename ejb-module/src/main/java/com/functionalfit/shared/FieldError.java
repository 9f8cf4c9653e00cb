package com.functionalfit.shared;

/**
 * One thing wrong with one field of a request. Holds the path and the reason, never the value: a
 * value may be a password.
 *
 * @param field JSON path, e.g. {@code guests[1].clientId}
 * @param code one of the codes of the API's 422 row, e.g. {@code required}
 * @param name what is meant within the field, e.g. a placeholder; never a value; null for the whole
 */
public record FieldError(String field, String code, String name) {

  public static final String REQUIRED = "required";
  public static final String TOO_LONG = "too_long";
  public static final String TOO_SHORT = "too_short";
  public static final String RANGE = "range";
  public static final String FORMAT = "format";
  public static final String TAKEN = "taken";
  public static final String DUPLICATE = "duplicate";
  public static final String UNKNOWN = "unknown";
  public static final String UNKNOWN_FIELD = "unknown_field";
  public static final String OFFSET_REQUIRED = "offset_required";
  public static final String WRONG = "wrong";
  public static final String SAME = "same";
  public static final String SAME_DAY = "same_day";
  public static final String LAST_GUEST = "last_guest";
  public static final String SORT = "sort";
  public static final String RRULE_INVALID = "rrule_invalid";
  public static final String RRULE_UNSUPPORTED = "rrule_unsupported";
  public static final String MISSING_COLUMNS = "missing_columns";
  public static final String NOTHING_TO_CREATE = "nothing_to_create";
  public static final String SERIES_TOO_LONG = "series_too_long";

  public FieldError(String field, String code) {
    this(field, code, null);
  }
}
