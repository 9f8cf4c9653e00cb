package com.functionalfit.studio;

import com.functionalfit.studio.WeekHours.DayHours;
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
  public static final SettingKey<Boolean> STAFF_MOVE_SAME_DAY_ONLY =
      new SettingKey<>("staffMoveSameDayOnly", Boolean.class, true);
  public static final SettingKey<Integer> STAFF_MOVE_LOCK_HOURS =
      new SettingKey<>("staffMoveLockHours", Integer.class, 0);
  public static final SettingKey<Integer> STAFF_CANCEL_HOURS =
      new SettingKey<>("staffCancelHours", Integer.class, 12);
  public static final SettingKey<LocalTime> GENERATION_TIME =
      new SettingKey<>("generationTime", LocalTime.class, LocalTime.of(2, 0));
  public static final SettingKey<Integer> GENERATION_HORIZON_DAYS =
      new SettingKey<>("generationHorizonDays", Integer.class, 14);
  public static final SettingKey<Boolean> INCLUDE_ENTRY_FEE_ON_NO_SHOW =
      new SettingKey<>("includeEntryFeeOnNoShow", Boolean.class, true);
  public static final SettingKey<Boolean> INCLUDE_TRAINER_FEE_ON_NO_SHOW =
      new SettingKey<>("includeTrainerFeeOnNoShow", Boolean.class, false);
  public static final SettingKey<Boolean> INCLUDE_ENTRY_FEE_ON_LATE_CANCEL =
      new SettingKey<>("includeEntryFeeOnLateCancel", Boolean.class, true);
  public static final SettingKey<Boolean> INCLUDE_TRAINER_FEE_ON_LATE_CANCEL =
      new SettingKey<>("includeTrainerFeeOnLateCancel", Boolean.class, false);
  public static final SettingKey<BigDecimal> PAYOUT_FALLBACK_HOURLY_RATE =
      new SettingKey<>("payoutFallbackHourlyRate", BigDecimal.class, new BigDecimal("5000"));
  public static final SettingKey<Boolean> PAYOUT_AUTO_FINALIZE =
      new SettingKey<>("payoutAutoFinalize", Boolean.class, false);
  public static final SettingKey<Integer> DAILY_SCHEDULE_HOUR =
      new SettingKey<>("dailyScheduleHour", Integer.class, 7);
  public static final SettingKey<String> EMAIL_COMPANY_NAME =
      new SettingKey<>("emailCompanyName", String.class, "FunctionalFit");
  public static final SettingKey<String> EMAIL_SUPPORT_EMAIL =
      new SettingKey<>("emailSupportEmail", String.class, "support@functionalfit.example");
  public static final SettingKey<Boolean> DEBUG_BCC_ENABLED =
      new SettingKey<>("debugBccEnabled", Boolean.class, false);
  public static final SettingKey<String> DEBUG_BCC_ADDRESS =
      new SettingKey<>("debugBccAddress", String.class, null);
  public static final SettingKey<Boolean> GCAL_ENABLED =
      new SettingKey<>("gcalEnabled", Boolean.class, false);
  public static final SettingKey<Boolean> GCAL_INBOUND_ENABLED =
      new SettingKey<>("gcalInboundEnabled", Boolean.class, false);
  public static final SettingKey<String> GCAL_CLIENT_DETAIL =
      new SettingKey<>("gcalClientDetail", String.class, "initials");
  public static final SettingKey<Boolean> WOO_POLLING_ENABLED =
      new SettingKey<>("wooPollingEnabled", Boolean.class, false);
  public static final SettingKey<Boolean> STRIPE_POLLING_ENABLED =
      new SettingKey<>("stripePollingEnabled", Boolean.class, false);
  public static final SettingKey<Integer> WEBHOOK_PASS_VALIDITY_MONTHS =
      new SettingKey<>("webhookPassValidityMonths", Integer.class, 6);
  public static final SettingKey<Integer> API_RATE_LIMIT_PER_MINUTE =
      new SettingKey<>("apiRateLimitPerMinute", Integer.class, 300);
  public static final SettingKey<Integer> ARCHIVE_AFTER_MONTHS =
      new SettingKey<>("archiveAfterMonths", Integer.class, 24);
  public static final SettingKey<Integer> AUDIT_PSEUDONYMISE_MONTHS =
      new SettingKey<>("auditPseudonymiseMonths", Integer.class, 24);
  public static final SettingKey<Integer> NOTIFICATION_RETENTION_DAYS =
      new SettingKey<>("notificationRetentionDays", Integer.class, 90);
  public static final SettingKey<Integer> EMAIL_LOG_RETENTION_DAYS =
      new SettingKey<>("emailLogRetentionDays", Integer.class, 365);
  public static final SettingKey<Integer> WEBHOOK_BODY_RETENTION_DAYS =
      new SettingKey<>("webhookBodyRetentionDays", Integer.class, 90);
  public static final SettingKey<Integer> EXPORT_RETENTION_DAYS =
      new SettingKey<>("exportRetentionDays", Integer.class, 7);
  public static final SettingKey<Integer> FAILED_JOB_RETENTION_HOURS =
      new SettingKey<>("failedJobRetentionHours", Integer.class, 168);
  public static final SettingKey<WeekHours> BUSINESS_HOURS =
      new SettingKey<>(
          "businessHours",
          WeekHours.class,
          WeekHours.of(new DayHours("06:00", "22:00"), new DayHours("08:00", "20:00")));

  /** Read-only. */
  public static final SettingKey<String> CURRENCY =
      new SettingKey<>("currency", String.class, "HUF");

  /** Read-only. */
  public static final SettingKey<String> TIMEZONE =
      new SettingKey<>("timezone", String.class, "Europe/Budapest");

  /** Read-only: the one client of kind technical (rule GUEST-1). */
  public static final SettingKey<Long> TECHNICAL_GUEST_CLIENT_ID =
      new SettingKey<>("technicalGuestClientId", Long.class, null);
}
