package com.functionalfit.studio;

import java.math.BigDecimal;
import java.time.LocalTime;

/**
 * One business setting: its name in the database and the API, its type and its default. The rest of
 * what is known of it (range, description) stands in the settings catalogue.
 *
 * @param name as in rule SET-2
 * @param type Java type of the value
 * @param defaultValue value until somebody changes it; null where the setting allows null
 */
public record SettingKey<T>(String name, Class<T> type, T defaultValue) {

  public static final SettingKey<Integer> FREE_CANCEL_HOURS =
      new SettingKey<>("freeCancelHours", Integer.class, 24);
  public static final SettingKey<String> LATE_CANCEL_MODE =
      new SettingKey<>("lateCancelMode", String.class, "charge");
  public static final SettingKey<Boolean> ALLOW_UNPAID_BOOKING =
      new SettingKey<>("allowUnpaidBooking", Boolean.class, true);
  public static final SettingKey<String> CREDIT_TIMING =
      new SettingKey<>("creditTiming", String.class, "checkin");
  public static final SettingKey<BigDecimal> FALLBACK_ENTRY_FEE =
      new SettingKey<>("fallbackEntryFee", BigDecimal.class, new BigDecimal("1000"));
  public static final SettingKey<Integer> WAITLIST_CUTOFF_HOURS =
      new SettingKey<>("waitlistCutoffHours", Integer.class, 2);
  public static final SettingKey<LocalTime> QUIET_HOURS_START =
      new SettingKey<>("quietHoursStart", LocalTime.class, LocalTime.of(22, 0));
  public static final SettingKey<LocalTime> QUIET_HOURS_END =
      new SettingKey<>("quietHoursEnd", LocalTime.class, LocalTime.of(7, 0));
  public static final SettingKey<Integer> PROMOTION_DECLINE_MINUTES =
      new SettingKey<>("promotionDeclineMinutes", Integer.class, 30);
  public static final SettingKey<String> STAFF_CONFLICT_MODE =
      new SettingKey<>("staffConflictMode", String.class, "block");
  public static final SettingKey<Integer> GENERATION_HORIZON_DAYS =
      new SettingKey<>("generationHorizonDays", Integer.class, 14);
  public static final SettingKey<Integer> API_RATE_LIMIT_PER_MINUTE =
      new SettingKey<>("apiRateLimitPerMinute", Integer.class, 300);
  public static final SettingKey<String> CURRENCY =
      new SettingKey<>("currency", String.class, "HUF");
}
