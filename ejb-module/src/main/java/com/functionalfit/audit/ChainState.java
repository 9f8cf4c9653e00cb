package com.functionalfit.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the latest check of the chain found (rule AUD-3).
 *
 * @param checkedUpTo id of the last entry known to be good; null before the first check
 * @param ok false when an entry does not fit
 * @param firstBrokenId null when all fit
 * @param checkedAt null before the first check
 */
public record ChainState(
    @Schema(nullable = true) Long checkedUpTo,
    boolean ok,
    @Schema(nullable = true) Long firstBrokenId,
    @Schema(nullable = true) Instant checkedAt) {}
