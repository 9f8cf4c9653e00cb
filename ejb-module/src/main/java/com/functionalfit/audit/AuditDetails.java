package com.functionalfit.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One audit entry with everything it keeps.
 *
 * @param client whom it concerns, when the values name one client
 * @param before values before the change, personal ones included while they are kept; null for a
 *     creation
 * @param after values after it; null for a deletion
 * @param ip null when the system acted or the personal part is gone
 * @param hash of the sealed entry; null until the minute task has sealed it
 */
@Schema(name = "AuditDetails")
public record AuditDetails(
    long id,
    Instant occurredAt,
    String action,
    AuditLine.Actor actor,
    AuditLine.Entity entity,
    @Schema(nullable = true) AuditLine.Client client,
    @Schema(nullable = true) AuditLine.Place site,
    @Schema(nullable = true) AuditLine.Place room,
    @Schema(nullable = true) Instant entityStartsAt,
    @Schema(nullable = true) Instant entityEndsAt,
    List<String> changedFields,
    String summary,
    @Schema(nullable = true) Map<String, Object> before,
    @Schema(nullable = true) Map<String, Object> after,
    @Schema(nullable = true) String ip,
    @Schema(nullable = true) String userAgent,
    String requestId,
    @Schema(nullable = true) String hash,
    boolean sealed) {}
