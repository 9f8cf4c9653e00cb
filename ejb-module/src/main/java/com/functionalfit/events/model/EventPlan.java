package com.functionalfit.events.model;

import com.functionalfit.events.EventType;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;

/**
 * What an event is made from (rules EVT-1, EVT-2).
 *
 * @param serviceTypeId null for a block
 * @param notes null without
 */
public record EventPlan(
    EventType type, TimeRange time, long roomId, long staffId, Long serviceTypeId, String notes) {

  public static final int MAX_GUESTS = 10;

  private static final Duration SHORTEST = Duration.ofMinutes(15);
  private static final Duration LONGEST_SESSION = Duration.ofHours(8);
  private static final Duration LONGEST_BLOCK = Duration.ofDays(1);

  /**
   * The time of an event of a type.
   *
   * @throws Refusal VALIDATION on {@code endsAt} for what is too short, too long or backwards
   */
  public static TimeRange time(EventType type, Instant start, Instant end) {
    Duration length = Duration.between(start, end);
    Duration longest = type == EventType.BLOCK ? LONGEST_BLOCK : LONGEST_SESSION;
    if (length.compareTo(SHORTEST) < 0 || length.compareTo(longest) > 0) {
      throw Refusal.invalid("endsAt", FieldError.RANGE);
    }
    return new TimeRange(start, end);
  }

  /**
   * Refuses guests and service types that do not fit the type.
   *
   * @throws Refusal VALIDATION on {@code guests} or {@code serviceTypeId}
   */
  public static void requireFit(EventType type, int guests, Long serviceTypeId) {
    if (type == EventType.BLOCK) {
      refuseIf(guests > 0, "guests", FieldError.RANGE);
      refuseIf(serviceTypeId != null, "serviceTypeId", FieldError.RANGE);
    } else {
      refuseIf(guests == 0, "guests", FieldError.REQUIRED);
      refuseIf(guests > MAX_GUESTS, "guests", FieldError.RANGE);
      refuseIf(serviceTypeId == null, "serviceTypeId", FieldError.REQUIRED);
    }
  }

  private static void refuseIf(boolean isWrong, String field, String code) {
    if (isWrong) {
      throw Refusal.invalid(field, code);
    }
  }
}
