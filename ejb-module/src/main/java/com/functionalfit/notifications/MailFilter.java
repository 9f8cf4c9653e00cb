package com.functionalfit.notifications;

import java.time.Instant;

/**
 * Which mails of the log are wanted; null parts do not filter.
 *
 * @param recipient part of the address
 * @param until excluded
 */
public record MailFilter(
    String recipient, String slug, String status, Instant from, Instant until) {}
