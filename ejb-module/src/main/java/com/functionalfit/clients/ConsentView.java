package com.functionalfit.clients;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One decision of a person about their data (rule PRIV-2).
 *
 * @param kind privacy_policy, health_data or marketing
 * @param action granted or withdrawn
 * @param source registration, profile, staff or import
 */
public record ConsentView(
    long id,
    @Schema(enumeration = {"privacy_policy", "health_data", "marketing"}) String kind,
    @Schema(enumeration = {"granted", "withdrawn"}) String action,
    String documentVersion,
    @Schema(enumeration = {"registration", "profile", "staff", "import"}) String source,
    Instant createdAt) {}
