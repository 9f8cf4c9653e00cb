package com.functionalfit.studio.model;

import com.functionalfit.studio.SettingKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every setting there is, in the order people read them (rule SET-2). */
public final class SettingsCatalogue {

  private static final List<SettingDefinition<?>> ALL =
      List.of(
          editable(SettingKey.FREE_CANCEL_HOURS, SettingRule.integer(0, 168)),
          editable(SettingKey.LATE_CANCEL_MODE, SettingRule.choice("charge", "refuse")),
          editable(SettingKey.ALLOW_UNPAID_BOOKING, SettingRule.flag()),
          editable(SettingKey.CREDIT_TIMING, SettingRule.choice("checkin", "booking")),
          editable(SettingKey.FALLBACK_ENTRY_FEE, SettingRule.amount(true)),
          editable(SettingKey.WAITLIST_CUTOFF_HOURS, SettingRule.integer(0, 48)),
          editable(SettingKey.QUIET_HOURS_START, SettingRule.time()),
          editable(SettingKey.QUIET_HOURS_END, SettingRule.time()),
          editable(SettingKey.PROMOTION_DECLINE_MINUTES, SettingRule.integer(0, 240)),
          editable(SettingKey.STAFF_CONFLICT_MODE, SettingRule.choice("block", "confirm", "allow")),
          editable(SettingKey.STAFF_MOVE_SAME_DAY_ONLY, SettingRule.flag()),
          editable(SettingKey.STAFF_MOVE_LOCK_HOURS, SettingRule.integer(0, 168)),
          editable(SettingKey.STAFF_CANCEL_HOURS, SettingRule.integer(0, 168)),
          editable(SettingKey.GENERATION_TIME, SettingRule.time()),
          editable(SettingKey.GENERATION_HORIZON_DAYS, SettingRule.integer(1, 90)),
          editable(SettingKey.INCLUDE_ENTRY_FEE_ON_NO_SHOW, SettingRule.flag()),
          editable(SettingKey.INCLUDE_TRAINER_FEE_ON_NO_SHOW, SettingRule.flag()),
          editable(SettingKey.INCLUDE_ENTRY_FEE_ON_LATE_CANCEL, SettingRule.flag()),
          editable(SettingKey.INCLUDE_TRAINER_FEE_ON_LATE_CANCEL, SettingRule.flag()),
          editable(SettingKey.PAYOUT_FALLBACK_HOURLY_RATE, SettingRule.amount(false)),
          editable(SettingKey.PAYOUT_AUTO_FINALIZE, SettingRule.flag()),
          editable(SettingKey.DAILY_SCHEDULE_HOUR, SettingRule.integer(0, 23)),
          editable(SettingKey.EMAIL_COMPANY_NAME, SettingRule.words()),
          editable(SettingKey.EMAIL_SUPPORT_EMAIL, SettingRule.email(false)),
          editable(SettingKey.DEBUG_BCC_ENABLED, SettingRule.flag()),
          editable(SettingKey.DEBUG_BCC_ADDRESS, SettingRule.email(true)),
          editable(SettingKey.GCAL_ENABLED, SettingRule.flag()),
          editable(SettingKey.GCAL_INBOUND_ENABLED, SettingRule.flag()),
          editable(
              SettingKey.GCAL_CLIENT_DETAIL,
              SettingRule.choice("none", "initials", "name", "name_email")),
          editable(SettingKey.WOO_POLLING_ENABLED, SettingRule.flag()),
          editable(SettingKey.STRIPE_POLLING_ENABLED, SettingRule.flag()),
          editable(SettingKey.WEBHOOK_PASS_VALIDITY_MONTHS, SettingRule.integer(1, 36)),
          editable(SettingKey.API_RATE_LIMIT_PER_MINUTE, SettingRule.integer(60, 6000)),
          editable(SettingKey.ARCHIVE_AFTER_MONTHS, SettingRule.integer(6, 120)),
          editable(SettingKey.AUDIT_PSEUDONYMISE_MONTHS, SettingRule.integer(12, 120)),
          editable(SettingKey.NOTIFICATION_RETENTION_DAYS, SettingRule.integer(30, 3650)),
          editable(SettingKey.EMAIL_LOG_RETENTION_DAYS, SettingRule.integer(30, 3650)),
          editable(SettingKey.WEBHOOK_BODY_RETENTION_DAYS, SettingRule.integer(7, 365)),
          editable(SettingKey.EXPORT_RETENTION_DAYS, SettingRule.integer(1, 90)),
          editable(SettingKey.FAILED_JOB_RETENTION_HOURS, SettingRule.integer(24, 8760)),
          editable(SettingKey.BUSINESS_HOURS, SettingRule.weekHours()),
          readOnly(SettingKey.CURRENCY, SettingRule.words()),
          readOnly(SettingKey.TIMEZONE, SettingRule.words()),
          readOnly(SettingKey.TECHNICAL_GUEST_CLIENT_ID, id()));

  private static final Map<String, SettingDefinition<?>> BY_NAME =
      ALL.stream().collect(Collectors.toMap(one -> one.key().name(), Function.identity()));

  private SettingsCatalogue() {}

  public static List<SettingDefinition<?>> all() {
    return ALL;
  }

  /** The definition of a name; empty for a name that is no setting. */
  public static Optional<SettingDefinition<?>> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static <T> SettingDefinition<T> editable(SettingKey<T> key, SettingRule<T> rule) {
    return new SettingDefinition<>(key, rule, false);
  }

  private static <T> SettingDefinition<T> readOnly(SettingKey<T> key, SettingRule<T> rule) {
    return new SettingDefinition<>(key, rule, true);
  }

  private static SettingRule<Long> id() {
    return new SettingRule<>("id", true, raw -> ((Number) raw).longValue(), Long.class::cast);
  }
}
