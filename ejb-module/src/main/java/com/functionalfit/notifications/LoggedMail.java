package com.functionalfit.notifications;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mail in the log.
 *
 * @param templateVersion null when no template was active
 * @param lastError why the last try failed; null when none did
 */
@Schema(name = "EmailLogEntry")
public record LoggedMail(
    long id,
    String recipient,
    String slug,
    @Schema(nullable = true) Integer templateVersion,
    String locale,
    String subject,
    @Schema(enumeration = {"queued", "sent", "failed", "suppressed"}) String status,
    int attempts,
    @Schema(nullable = true) String lastError,
    boolean isTest,
    Instant queuedAt,
    @Schema(nullable = true) Instant sentAt) {}
