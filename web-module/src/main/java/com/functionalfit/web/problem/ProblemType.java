package com.functionalfit.web.problem;

import com.functionalfit.shared.ProblemCode;
import java.util.EnumMap;
import java.util.Map;

/** The HTTP status of every problem code: the one place where the two meet. */
public final class ProblemType {

  private static final Map<ProblemCode, Integer> STATUS = new EnumMap<>(ProblemCode.class);

  static {
    put(400, ProblemCode.MALFORMED);
    put(
        401,
        ProblemCode.UNAUTHENTICATED,
        ProblemCode.INVALID_CREDENTIALS,
        ProblemCode.OTP_REQUIRED,
        ProblemCode.OTP_INVALID,
        ProblemCode.SIGNATURE);
    put(
        403,
        ProblemCode.FORBIDDEN,
        ProblemCode.CSRF,
        ProblemCode.NOT_OWNER,
        ProblemCode.NO_CLIENT_PROFILE,
        ProblemCode.NO_STAFF_PROFILE,
        ProblemCode.ACCOUNT_NOT_ACTIVE,
        ProblemCode.SELF_CHANGE);
    put(404, ProblemCode.NOT_FOUND, ProblemCode.NO_ACTIVE_REGISTRATION);
    put(405, ProblemCode.METHOD);
    put(406, ProblemCode.NOT_ACCEPTABLE);
    put(
        409,
        ProblemCode.SCHEDULE_CONFLICT,
        ProblemCode.DUPLICATE_CLASS,
        ProblemCode.ALREADY_REGISTERED,
        ProblemCode.CLASS_FULL,
        ProblemCode.CLASS_CANCELLED,
        ProblemCode.EVENT_CANCELLED,
        ProblemCode.CAPACITY_BELOW_BOOKED,
        ProblemCode.ATTENDANCE_RECORDED,
        ProblemCode.HAS_FUTURE_SESSIONS,
        ProblemCode.IN_USE,
        ProblemCode.LAST_ADMIN,
        ProblemCode.PRICE_OVERLAP,
        ProblemCode.RULE_OVERLAP,
        ProblemCode.PERIOD_OVERLAP,
        ProblemCode.ALREADY_PAID,
        ProblemCode.ALREADY_SETTLED,
        ProblemCode.INVALID_TRANSITION,
        ProblemCode.ALREADY_DECIDED,
        ProblemCode.ALREADY_IMPORTED,
        ProblemCode.NO_CREDIT,
        ProblemCode.TECHNICAL_GUEST,
        ProblemCode.GCAL_DISABLED,
        ProblemCode.NOT_READY,
        ProblemCode.JOB_RUNNING,
        ProblemCode.NOT_RESTARTABLE,
        ProblemCode.IDEMPOTENCY_IN_PROGRESS);
    put(412, ProblemCode.STALE);
    put(413, ProblemCode.TOO_LARGE);
    put(415, ProblemCode.MEDIA_TYPE);
    put(422, ProblemCode.VALIDATION, ProblemCode.TOKEN_INVALID, ProblemCode.IDEMPOTENCY_MISMATCH);
    put(
        423,
        ProblemCode.CANCEL_LOCKED,
        ProblemCode.MOVE_LOCKED,
        ProblemCode.EVENT_PAST,
        ProblemCode.CLASS_STARTED,
        ProblemCode.TOO_EARLY);
    put(428, ProblemCode.PRECONDITION_REQUIRED);
    put(429, ProblemCode.THROTTLED, ProblemCode.TOO_MANY_EXPORTS);
    put(
        451,
        ProblemCode.BOOKING_CLASS_STARTED,
        ProblemCode.BOOKING_CLASS_CANCELLED,
        ProblemCode.NO_USABLE_PASS,
        ProblemCode.MISSING_PRICE);
    put(500, ProblemCode.INTERNAL);
    put(503, ProblemCode.BUSY, ProblemCode.UNAVAILABLE);
  }

  private ProblemType() {}

  /** Status of a code; every code has one (proved by a test). */
  public static int statusOf(ProblemCode code) {
    return STATUS.get(code);
  }

  private static void put(int status, ProblemCode... codes) {
    for (ProblemCode code : codes) {
      STATUS.put(code, status);
    }
  }
}
