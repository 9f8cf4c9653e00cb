package com.functionalfit.profile;

/**
 * Which mails a person wants (rule NOTI-2).
 *
 * @param reminder24h for clients; null for staff
 * @param reminder2h for clients; null for staff
 */
public record MailPreferences(Boolean reminder24h, Boolean reminder2h, Boolean dailySchedule) {}
