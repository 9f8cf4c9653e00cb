package com.functionalfit.identity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A living session or token, as its owner sees it.
 *
 * @param kind session or token
 * @param name what the owner calls a token; may be null
 * @param current whether the request came with it
 */
public record SessionView(
    long id,
    @Schema(enumeration = {"session", "token"}) String kind,
    @Schema(nullable = true) String name,
    String ip,
    String userAgent,
    Instant createdAt,
    Instant lastSeenAt,
    Instant expiresAt,
    boolean current) {}
