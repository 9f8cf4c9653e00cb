package com.functionalfit.shared;

/**
 * Every reason the product refuses a request for, as the API names them. The web layer gives each
 * its HTTP status and its words.
 */
public enum ProblemCode {
  MALFORMED,
  UNAUTHENTICATED,
  INVALID_CREDENTIALS,
  OTP_REQUIRED,
  OTP_INVALID,
  SIGNATURE,
  FORBIDDEN,
  CSRF,
  NOT_OWNER,
  NO_CLIENT_PROFILE,
  NO_STAFF_PROFILE,
  ACCOUNT_NOT_ACTIVE,
  SELF_CHANGE,
  NOT_FOUND,
  NO_ACTIVE_REGISTRATION,
  METHOD,
  NOT_ACCEPTABLE,
  TOO_LARGE,
  MEDIA_TYPE,
  SCHEDULE_CONFLICT,
  DUPLICATE_CLASS,
  ALREADY_REGISTERED,
  CLASS_FULL,
  CLASS_CANCELLED,
  EVENT_CANCELLED,
  CAPACITY_BELOW_BOOKED,
  ATTENDANCE_RECORDED,
  HAS_FUTURE_SESSIONS,
  IN_USE,
  LAST_ADMIN,
  PRICE_OVERLAP,
  RULE_OVERLAP,
  PERIOD_OVERLAP,
  ALREADY_PAID,
  ALREADY_SETTLED,
  INVALID_TRANSITION,
  ALREADY_DECIDED,
  ALREADY_IMPORTED,
  NO_CREDIT,
  TECHNICAL_GUEST,
  GCAL_DISABLED,
  NOT_READY,
  JOB_RUNNING,
  NOT_RESTARTABLE,
  IDEMPOTENCY_IN_PROGRESS,
  STALE,
  PRECONDITION_REQUIRED,
  VALIDATION,
  TOKEN_INVALID,
  IDEMPOTENCY_MISMATCH,
  CANCEL_LOCKED,
  MOVE_LOCKED,
  EVENT_PAST,
  CLASS_STARTED,
  TOO_EARLY,
  THROTTLED,
  TOO_MANY_EXPORTS,
  /** A booking policy refuses: the class has begun. */
  BOOKING_CLASS_STARTED("CLASS_STARTED"),
  /** A booking policy refuses: the class is cancelled. */
  BOOKING_CLASS_CANCELLED("CLASS_CANCELLED"),
  NO_USABLE_PASS,
  MISSING_PRICE,
  BUSY,
  UNAVAILABLE,
  INTERNAL;

  private final String wireName;

  ProblemCode() {
    this.wireName = name();
  }

  ProblemCode(String wireName) {
    this.wireName = wireName;
  }

  /** The code as it stands in a problem document. */
  public String wireName() {
    return wireName;
  }
}
