package com.functionalfit.notifications.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The mails the system sends by itself (mail, section 1): the slug of their template and the
 * variables that belong to it.
 */
public enum MailKind {
  REGISTRATION_CONFIRMATION("registration_confirmation", Matter.ACCOUNT, "confirm_url"),
  INVITATION("invitation", Matter.SECRET, "password_reset_url", "expires_at"),
  PASSWORD_RESET("password_reset", Matter.SECRET, "password_reset_url", "expires_at"),
  EMAIL_CHANGE("email_change", Matter.SECRET, "confirm_url", "expires_at"),
  ACCOUNT_SECURITY("account_security", Matter.SECRET, "change", "changed_at"),
  USER_DELETED("user_deleted", Matter.ACCOUNT, "deleted_by", "cancelled_count"),
  BOOKING_CONFIRMATION(
      "booking_confirmation",
      Matter.CLASS,
      "status",
      "waitlist_position",
      "payment",
      "price",
      "pass.name",
      "free_until",
      "cancel_url"),
  BOOKING_CANCELLATION(
      "booking_cancellation",
      Matter.CLASS,
      "late",
      "credits_returned",
      "credits_consumed",
      "amount_refunded",
      "cancelled_by"),
  WAITLIST_PROMOTION(
      "waitlist_promotion",
      Matter.CLASS,
      "payment",
      "price",
      "free_until",
      "decline_until",
      "cancel_url"),
  CLASS_REMINDER("class_reminder", Matter.CLASS, "hours", "cancel_url", "free_until"),
  CLASS_MODIFIED(
      "class_modified",
      Matter.CLASS,
      "old.starts_at",
      "new.starts_at",
      "old.ends_at",
      "new.ends_at",
      "old.room",
      "new.room",
      "old.trainer",
      "new.trainer",
      "modified_by",
      "free_until",
      "cancel_url"),
  CLASS_DELETED(
      "class_deleted", Matter.CLASS, "deleted_by", "reason", "credits_returned", "amount_refunded"),
  NO_SHOW("no_show", Matter.CLASS, "credits_consumed", "price", "cancel_url"),
  EVENT_CONFIRMATION("event_confirmation", Matter.EVENT, "service.name", "price", "dates_list"),
  EVENT_UPDATE(
      "event_update",
      Matter.EVENT,
      "old.starts_at",
      "new.starts_at",
      "old.ends_at",
      "new.ends_at",
      "old.room",
      "new.room",
      "old.trainer",
      "new.trainer",
      "service.name",
      "modified_by",
      "dates_list"),
  EVENT_CANCELLATION("event_cancellation", Matter.EVENT, "deleted_by", "reason", "dates_list"),
  EVENT_REMINDER("event_reminder", Matter.EVENT, "service.name", "hours"),
  DAILY_SCHEDULE(
      "daily-schedule",
      Matter.DAY,
      "date",
      "events_count",
      "individual_count",
      "group_count",
      "events_table",
      "events_list",
      "motivational_quote"),
  CLIENT_DAILY_SCHEDULE(
      "client-daily-schedule", Matter.DAY, "date", "events_count", "events_table", "events_list"),
  MONTHLY_SUMMARY(
      "monthly-summary", Matter.DAY, "month", "sessions_count", "attended_count", "no_show_count"),
  CLIENT_MONTHLY_SUMMARY(
      "client-monthly-summary",
      Matter.DAY,
      "month",
      "attended_count",
      "no_show_count",
      "late_cancel_count",
      "credits_used"),
  PRIVACY_EXPORT_READY("privacy_export_ready", Matter.SECRET, "download_url", "expires_at"),
  PRIVACY_REQUEST_DECIDED("privacy_request_decided", Matter.SECRET, "decision", "reason");

  /** Variables of every mail. */
  private static final List<String> COMMON =
      List.of(
          "company_name",
          "support_email",
          "current_year",
          "app_url",
          "preferences_url",
          "user.name",
          "user.email");

  /** Variables the server fills with HTML it has built itself from escaped cells. */
  private static final Set<String> BUILT_AS_HTML = Set.of("events_table", "dates_list");

  private final String slug;
  private final Matter matter;

  @SuppressWarnings("ImmutableEnumChecker") // the list is made by List.of
  private final List<String> own;

  MailKind(String slug, Matter matter, String... own) {
    this.slug = slug;
    this.matter = matter;
    this.own = List.of(own);
  }

  /** What a mail is about. */
  private enum Matter {
    ACCOUNT,
    /** An account matter no copy of which may go anywhere else. */
    SECRET,
    CLASS("class", true),
    EVENT("event", true),
    /** A look at one's own days. */
    DAY;

    @SuppressWarnings("ImmutableEnumChecker") // the list is made by List.copyOf
    private final List<String> variables;

    Matter() {
      this.variables = List.of();
    }

    Matter(String object, boolean isLed) {
      List<String> variables = new ArrayList<>();
      for (String part : List.of("title", "starts_at", "ends_at", "room", "site", "address")) {
        variables.add(object + "." + part);
      }
      if (isLed) {
        variables.add("trainer.name");
      }
      this.variables = List.copyOf(variables);
    }
  }

  public String slug() {
    return slug;
  }

  /** Whether a person can switch it off, and the footer says where (rule NOTI-2). */
  public boolean isOptional() {
    return this == CLASS_REMINDER || this == EVENT_REMINDER || matter == Matter.DAY;
  }

  /** Whether it is worth the phone in somebody's pocket: there is something to do, or to let be. */
  public boolean isUrgent() {
    return switch (this) {
      case WAITLIST_PROMOTION, CLASS_MODIFIED, CLASS_DELETED, CLASS_REMINDER -> true;
      default -> false;
    };
  }

  /** Whether the debug copy may get it (mail, section 6). */
  public boolean mayBeCopied() {
    return matter != Matter.SECRET;
  }

  /** Whether an old one is of no use: its link has ended. */
  public boolean carriesLink() {
    return own.contains("expires_at");
  }

  /** Variables of a template with the slug; only the common ones where the system knows none. */
  public static List<String> variablesOf(String slug) {
    List<String> all = new ArrayList<>(COMMON);
    find(slug)
        .ifPresent(
            kind -> {
              all.addAll(kind.matter.variables);
              all.addAll(kind.own);
            });
    return all;
  }

  /** Variables whose value is put in as it is. */
  public static Set<String> builtAsHtml() {
    return BUILT_AS_HTML;
  }

  /** The kind with this slug; empty for a template an administrator made. */
  public static Optional<MailKind> find(String slug) {
    for (MailKind kind : values()) {
      if (kind.slug.equals(slug)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
