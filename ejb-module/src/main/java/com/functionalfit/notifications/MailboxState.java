package com.functionalfit.notifications;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the last mail to an address was refused for good.
 *
 * @param refusedAt null when it was not, or none was sent
 * @param reason what the mail relay answered; null when nothing was refused
 */
public record MailboxState(
    @Schema(nullable = true) Instant refusedAt, @Schema(nullable = true) String reason) {}
